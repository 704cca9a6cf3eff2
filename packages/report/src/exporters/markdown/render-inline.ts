import type { BilingualText, Language } from '@anshin/model';
import type { Inline, MarkShape, Rich } from '../../tree/inline.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const MARKS: Readonly<Record<MarkShape, string>> = { none: '·', open: '○', part: '◐', done: '●', off: '–', gap: '◆' };
const LEVELS = { 1: '○', 2: '◐', 3: '●' } as const;

/** Content in one line, in the languages of the report one after the other. */
export function renderRich(rich: Rich, languages: readonly Language[]): string {
  return [
    ...new Set(
      languages.map((language) =>
        rich
          .map((inline) => renderInline(inline, language))
          .join('')
          .trim(),
      ),
    ),
  ]
    .filter((text) => text !== '')
    .join('<br>');
}

/** A text in the languages of the report, on one line. */
export function renderWord(text: BilingualText, languages: readonly Language[], between = ' / '): string {
  return [...new Set(languages.map((language) => escapeMarkdown(text[language])))].join(between);
}

function renderInline(inline: Inline, language: Language): string {
  switch (inline.kind) {
    case 'text':
      return inline.tone === 'strong' ? strong(inline.text[language]) : escapeMarkdown(inline.text[language]);
    case 'code':
      return `\`${inline.code.replace(/[`|<>]/g, ' ')}\``;
    case 'party':
      return inline.tagOnly === true ? escapeMarkdown(`[${inline.tag}]`) : escapeMarkdown(`${inline.name[language]} [${inline.tag}]`);
    case 'level':
      return `${LEVELS[inline.rank]} ${escapeMarkdown(inline.text[language])}`;
    case 'mark':
      return `${MARKS[inline.mark]} ${escapeMarkdown(inline.text[language])}`;
    case 'link':
      return `[${escapeMarkdown(inline.text[language])}](#${inline.to})`;
    case 'share':
      return `${Math.round(inline.share * 100)} %`;
    case 'mini-map':
      return '';
    case 'break':
      return '<br>';
  }
}

function strong(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' ? text : text.replace(trimmed, () => `**${escapeMarkdown(trimmed)}**`);
}
