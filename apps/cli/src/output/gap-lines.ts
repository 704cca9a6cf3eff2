import { ASK_TITLES, type CompletenessResult, type OpenItem, type Suggestion } from '@anshin/engine';
import type { BilingualText, Language } from '@anshin/model';
import { GAP_WORDS, type GapWords } from './gap-words.ts';
import { paint } from './paint.ts';
import { plainLine } from './plain-line.ts';

/** How to show gaps. */
export interface GapView {
  readonly language: Language;
  /** Everything, and not only what comes first. */
  readonly all: boolean;
  readonly mayColour: boolean;
}

/** How many open items are shown to begin with. */
const BEGIN_WITH = 7;

/** How many suggestions of a step are shown at first. */
const FIRST = 2;

/** How many reasons for likeness, and how many systems in which something was seen, are shown. */
const REASONS = 2;
const SYSTEMS = 3;

/** Gaps on the terminal: the verdict first, then how far each step is, where to begin, and what similar systems have. */
export function gapLines(title: BilingualText, result: CompletenessResult, view: GapView): string {
  const words = GAP_WORDS[view.language];
  const lines = [
    ...headLines(title, result, view),
    '',
    ...stepLines(result, view),
    '',
    ...openLines(result, view),
    '',
    ...similarLines(result, view),
    ...suggestionLines(result, view),
    '',
    words.estimate + (view.all ? '' : ` ${words.all}`),
  ];
  return `${lines.join('\n')}\n`;
}

function headLines(title: BilingualText, { scope, overall, frameworks }: CompletenessResult, { language, mayColour }: GapView): string[] {
  const words = GAP_WORDS[language];
  const verdict = overall.goodEnough ? paint(words.complete, 'green', mayColour) : paint(words.serious(overall.serious), 'red', mayColour);
  const about = scope.usage ?? scope.system;
  const excluded = scope.excluded === 0 ? '' : words.excluded(scope.excluded);
  const rows = frameworks.map(({ title: name, edition, done, total, minutesLeft }) =>
    words.framework(name[language], edition, done, total, timeOf(minutesLeft, words)),
  );
  return [
    paint(plainLine(title[language]), 'bold', mayColour),
    verdict,
    ...(about === undefined ? [] : [`${words.scope(plainLine(about[language]))}${excluded}`]),
    ...rows,
  ];
}

function timeOf(minutes: number, words: GapWords): string {
  return minutes === 0 ? words.noTime : words.time(minutes);
}

/** How much of each step is settled, with what is left and of which sorts it is. */
function stepLines({ overall: { steps }, open }: CompletenessResult, { language, all, mayColour }: GapView): string[] {
  const words = GAP_WORDS[language];
  const width = Math.max(...steps.map(({ done, total }) => `${done}/${total}`.length));
  return steps.flatMap(({ number, title, done, total, minutesLeft, serious }) => {
    const left = minutesLeft === 0 ? '' : `  ${paint(words.left(words.time(minutesLeft)), 'dim', mayColour)}`;
    const mark = serious === 0 ? '' : `  ${paint(`${words.seriousMark} ${serious}`, 'red', mayColour)}`;
    const ofStep = open.filter((item) => item.step === number);
    const sorts = [...new Set(ofStep.map(({ code }) => code))].map((code) =>
      words.sort(ASK_TITLES[code][language], countOf(ofStep.filter((item) => item.code === code))),
    );
    const indent = ' '.repeat(width + 7);
    return [
      `${String(number).padStart(3)}  ${`${done}/${total}`.padStart(width)}  ${title[language]}${left}${mark}`,
      ...(sorts.length === 0 || all ? [] : [paint(indent + sorts.join(words.between), 'dim', mayColour)]),
    ];
  });
}

function countOf(items: readonly OpenItem[]): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}

/** Where to begin: with what is serious, else with the first of each sort; or everything that is open. */
function openLines({ open, overall: { steps } }: CompletenessResult, view: GapView): string[] {
  const words = GAP_WORDS[view.language];
  if (open.length === 0) return [words.nothingOpen];
  if (view.all)
    return [
      paint(words.open, 'bold', view.mayColour),
      ...steps.flatMap(({ number }) => open.filter(({ step }) => step === number).map((item, index) => itemLine(item, index === 0, view))),
    ];
  const serious = open.filter((item) => item.serious);
  const first = serious.length > 0 ? serious : open.filter((item, index) => open.findIndex(({ code }) => code === item.code) === index);
  const shown = first.slice(0, BEGIN_WITH);
  const more = countOf(open) - countOf(shown);
  return [
    paint(words.begin, 'bold', view.mayColour),
    ...shown.map((item, index) => itemLine(item, shown[index - 1]?.step !== item.step, view)),
    ...(more === 0 ? [] : [paint(`     ${words.more(more)}`, 'dim', view.mayColour)]),
  ];
}

function itemLine({ step, serious, message, path }: OpenItem, isFirst: boolean, { language, mayColour }: GapView): string {
  const number = (isFirst ? String(step) : '').padStart(3);
  const mark = serious ? `${paint(GAP_WORDS[language].seriousMark, 'red', mayColour)}: ` : '';
  return `${number}  ${mark}${plainLine(message[language])} ${paint(`(${plainLine(path.join('.'))})`, 'dim', mayColour)}`;
}

function similarLines({ similar }: CompletenessResult, { language, mayColour }: GapView): string[] {
  const words = GAP_WORDS[language];
  const compared = similar.filter((system) => system.compared);
  if (compared.length === 0) return [words.none];
  const width = Math.max(...compared.map(({ id }) => id.length));
  const why = (reasons: (typeof compared)[number]['reasons']): string =>
    reasons
      .slice(0, REASONS)
      .map(({ message }) => message[language])
      .join(words.between);
  return [
    paint(words.similar, 'bold', mayColour),
    ...compared.map(({ id, likeness, reasons }) => `${String(likeness).padStart(3)} %  ${id.padEnd(width)}  ${paint(why(reasons), 'dim', mayColour)}`),
  ];
}

/** Suggestions by step. What is open anyway is shown only where everything is. */
function suggestionLines({ similar, suggestions, unlisted, setAside }: CompletenessResult, view: GapView): string[] {
  const words = GAP_WORDS[view.language];
  const aside = setAside.length === 0 ? [] : [words.wereSetAside(setAside.length)];
  if (!similar.some(({ compared }) => compared)) return aside;
  if (suggestions.length === 0) return ['', words.nothingSuggested, ...aside];
  const lines = ['', paint(words.suggestions, 'bold', view.mayColour)];
  for (const step of new Set(suggestions.map((suggestion) => suggestion.step))) {
    const ofStep = suggestions.filter((suggestion) => suggestion.step === step);
    const shown = view.all ? ofStep : ofStep.filter(({ openItem }) => openItem === undefined).slice(0, FIRST);
    const more = ofStep.length - shown.length + (unlisted.find((entry) => entry.step === step)?.count ?? 0);
    lines.push(...shown.flatMap((suggestion, index) => suggestionLine(suggestion, index === 0, view)));
    if (more > 0 && shown.length > 0) lines.push(paint(`     ${words.more(more)}`, 'dim', view.mayColour));
  }
  return [...lines, words.setAside, ...aside];
}

function suggestionLine({ id, step, what, why, minutes, seenIn }: Suggestion, isFirst: boolean, { language, all, mayColour }: GapView): string[] {
  const words = GAP_WORDS[language];
  const systems = seenIn.slice(0, all ? seenIn.length : SYSTEMS).map(({ system, things }) => {
    const names = things.map((thing) => plainLine(thing[language]));
    return all && names.length > 0 ? words.things(system, names) : system;
  });
  const seen = paint(`${words.seenIn(systems, words.time(minutes))} [${id}]`, 'dim', mayColour);
  return [`${(isFirst ? String(step) : '').padStart(3)}  ${words.suggestion(what[language], why[language])}`, `       ${seen}`];
}
