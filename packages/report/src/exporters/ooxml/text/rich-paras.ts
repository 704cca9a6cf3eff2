import type { BilingualText, Language } from '@anshin/model';
import { colourOf } from '../../../drawing/looks/look-of.ts';
import { COLOURS } from '../../../drawing/looks/colours.ts';
import type { Inline, LevelInline, MarkInline, Rich } from '../../../tree/inline.ts';
import { LEVEL_SIGNS, MARK_SIGNS } from './signs/tables.ts';
import { appendRun, type Para, type Run } from './run.ts';

/** Content as paragraphs in the languages of the report: once where nothing differs, else the first language and beneath it the second. */
export function richParas(rich: Rich, languages: readonly Language[]): Para[] {
  const [first = 'ja', second] = languages;
  if (second === undefined || !rich.some(differs)) return splitAtBreaks(rich, (inline) => runsOf(inline, first, second));
  const other = splitAtBreaks(rich, (inline) => runsOf(inline, second)).map((para) => ({ ...para, isSecond: true }));
  return [...splitAtBreaks(rich, (inline) => runsOf(inline, first)), ...other];
}

/** A text as one paragraph, the other language behind it where it differs. */
export function wordPara(text: BilingualText, languages: readonly Language[]): Para {
  const [first = 'ja', second] = languages;
  return { runs: wordRuns(text, first, second) };
}

/** Whether a piece is a text of its own that differs between the languages; signs carry both words side by side. */
function differs(inline: Inline): boolean {
  return (
    (inline.kind === 'text' || inline.kind === 'link') &&
    inline.text.ja.trim() !== inline.text.en.trim() &&
    /[\p{L}\p{N}]/u.test(inline.text.ja + inline.text.en)
  );
}

function splitAtBreaks(rich: Rich, runs: (inline: Inline) => readonly Run[]): Para[] {
  const paras: { runs: Run[]; isApart?: boolean }[] = [{ runs: [] }];
  for (const inline of rich) {
    if (inline.kind === 'break') paras.push(inline.wide === true ? { runs: [], isApart: true } : { runs: [] });
    else for (const run of runs(inline)) if (run.text !== '') appendRun(paras.at(-1)?.runs ?? [], run);
  }
  return paras.filter((para, index) => para.runs.length > 0 || (index > 0 && index < paras.length - 1));
}

function runsOf(inline: Inline, language: Language, other?: Language): Run[] {
  switch (inline.kind) {
    case 'text':
      return [{ text: inline.text[language], language, ...tone(inline.tone) }];
    case 'code':
      return [{ text: inline.code, language: 'en', isCode: true }];
    case 'party': {
      const tag: Run = { text: inline.tag, language: 'en', isBold: true, colour: hex('party.ink', inline.colour), ground: hex('party.fill', inline.colour) };
      return inline.tagOnly === true ? [tag, { text: ' ', language }] : [tag, { text: ' ', language }, ...wordRuns(inline.name, language, other)];
    }
    case 'level':
      return signRuns(inline, LEVEL_SIGNS[inline.rank], language, other);
    case 'mark':
      return signRuns(inline, MARK_SIGNS[inline.mark], language, other);
    case 'link':
      return [{ text: inline.text[language], language, to: inline.to, ...(inline.isCode === true ? { isCode: true } : {}) }];
    case 'share':
      return [{ text: `${Math.round(inline.share * 100)}\u00A0%`, language }];
    case 'mini-map':
    case 'break':
      return [];
  }
}

function signRuns(
  inline: LevelInline | MarkInline,
  sign: { readonly sign: string; readonly colour: keyof typeof COLOURS; readonly isBold: boolean },
  language: Language,
  other: Language | undefined,
): Run[] {
  const look = { colour: COLOURS[sign.colour].light.slice(1).toUpperCase(), ...(sign.isBold ? { isBold: true } : {}) };
  const [own, ...rest] = wordRuns(inline.text, language, other);
  return own === undefined ? [] : [{ ...own, text: `${sign.sign} ${own.text}`, ...look }, ...rest];
}

function wordRuns(text: BilingualText, language: Language, other?: Language): Run[] {
  const own: Run = { text: text[language], language };
  return other === undefined || text[other] === text[language] ? [own] : [own, { text: ` ${text[other]}`, language: other, isSmall: true, colour: MUTED }];
}

const MUTED = COLOURS.muted.light.slice(1).toUpperCase();

function tone(value: 'muted' | 'strong' | undefined): Partial<Run> {
  return value === 'strong' ? { isBold: true } : value === 'muted' ? { colour: MUTED } : {};
}

function hex(paint: 'party.ink' | 'party.fill', party: number): string {
  return colourOf(paint, party).light.slice(1).toUpperCase();
}
