import type { BilingualText, Language } from '@anshin/model';
import type { Inline, MarkShape, Rich } from '../../../tree/inline.ts';

/** Signs of states; each stands before its word. */
export const SIGNS: Readonly<Record<MarkShape, string>> = { none: '', open: '○ ', part: '◐ ', done: '● ', off: '― ', gap: '▲ ' };

/** The words of a piece of content, lines kept. */
export function plainRich(rich: Rich): BilingualText {
  return { ja: rich.map((inline) => plain(inline, 'ja')).join(''), en: rich.map((inline) => plain(inline, 'en')).join('') };
}

function plain(inline: Inline, language: Language): string {
  switch (inline.kind) {
    case 'text':
    case 'level':
    case 'link':
      return inline.text[language];
    case 'code':
      return inline.code;
    case 'party':
      return inline.name[language];
    case 'mark':
      return `${SIGNS[inline.mark]}${inline.text[language]}`;
    case 'share':
      return `${Math.round(inline.share * 100)}%`;
    case 'break':
      return '\n';
    case 'mini-map':
      return '';
  }
}
