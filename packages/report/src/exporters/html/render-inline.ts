import type { BilingualText, Language } from '@anshin/model';
import { escapeXml } from '../../text/escape-xml.ts';
import { PARTY_COLOURS } from '../../drawing/looks/colours.ts';
import type { Inline, Rich } from '../../tree/inline.ts';
import { renderMiniMap } from './render-mini-map.ts';

/** Content in the languages of the report: once where nothing differs, else the first language and beneath it the second. */
export function renderRich(rich: Rich, languages: readonly Language[]): string {
  const [first = 'ja', second] = languages;
  if (second === undefined || !rich.some(differs)) return rich.map((inline) => renderInline(inline, first, second)).join('');
  return `<span class="la" lang="${first}">${rich.map((inline) => renderInline(inline, first)).join('')}</span><span class="lb" lang="${second}">${rich.map((inline) => renderInline(inline, second)).join('')}</span>`;
}

/** Whether a piece is a text of its own that differs between the languages; signs carry both words side by side. */
function differs(inline: Inline): boolean {
  return (
    (inline.kind === 'text' || inline.kind === 'link') &&
    inline.text.ja.trim() !== inline.text.en.trim() &&
    /[\p{L}\p{N}]/u.test(inline.text.ja + inline.text.en)
  );
}

/** One piece in one language; signs show the other language too where it is given. */
export function renderInline(inline: Inline, language: Language, other?: Language): string {
  switch (inline.kind) {
    case 'text':
      return inline.tone === undefined ? escapeXml(inline.text[language]) : `<span class="${inline.tone}">${escapeXml(inline.text[language])}</span>`;
    case 'code':
      return `<code>${escapeXml(inline.code)}</code>`;
    case 'party':
      return `<span class="pt p${inline.colour % PARTY_COLOURS.length}"${inline.tagOnly === true ? ` title="${escapeXml(inline.name[language])}"` : ''}><b>${escapeXml(inline.tag)}</b>${inline.tagOnly === true ? '' : word(inline.name, language, other)}</span>`;
    case 'level':
      return `<span class="lv lv${inline.rank}"><i></i>${word(inline.text, language, other)}</span>`;
    case 'mark':
      return `<span class="mk mk-${inline.mark}${isShort(inline.text) ? ' s' : ''}"><i></i>${word(inline.text, language, other)}</span>`;
    case 'link':
      return `<a${inline.isCode === true ? ' class="id"' : ''} href="#${escapeXml(inline.to)}">${escapeXml(inline.text[language])}</a>`;
    case 'share':
      return `<span class="share"><span style="width:${Math.round(inline.share * 100)}%"></span></span> ${Math.round(inline.share * 100)} %`;
    case 'mini-map':
      return renderMiniMap(inline);
    case 'break':
      return inline.wide === true ? '<span class="gap"></span>' : '<br>';
  }
}

/** Whether a sign's word is short enough never to be broken over two lines. */
function isShort(text: BilingualText): boolean {
  return text.ja.length <= 12 && text.en.length <= 18;
}

/** A word, and the other language's word small beside it where that differs. */
export function word(text: Readonly<Record<Language, string>>, language: Language, other?: Language): string {
  const own = escapeXml(text[language]);
  return other === undefined || text[other] === text[language] ? own : `${own} <small lang="${other}">${escapeXml(text[other])}</small>`;
}
