import { interopSentence } from '@anshin/interop';
import type { AnshinDocument, Change, Finding, Language } from '@anshin/model';
import { changeLine } from './change-line.ts';
import { findingLine, type ShownFinding } from './finding-lines.ts';
import { paint } from './paint.ts';
import { plainLine } from './plain-line.ts';

/** Lines of one list on the terminal; `--json` has all. */
const SHOWN = 30;

const WORDS = {
  ja: {
    read: (format: string) => `${format} として読み込みました。`,
    counts: '読み込んだもの',
    assumed: '仮に決めたこと（確かめてください）',
    changes: (count: number) => (count === 0 ? '変更はありません。' : `変更 ${count} 件`),
    held: (count: number) => `決定を待つ変更 ${count} 件（反映していません。反映するには --apply-held を付けてください）`,
    more: (count: number) => `  ほか ${count} 件は --json で見られます。`,
    unwritten: 'まだ書き込んでいません。内容を確かめて、-o で書き込む先を指定してください。',
    written: (path: string) => `${path} に書き込みました。`,
    next: (path: string) => `次は: anshin check ${path}`,
  },
  en: {
    read: (format: string) => `Read as ${format}.`,
    counts: 'What came in',
    assumed: 'Assumed (please check)',
    changes: (count: number) => (count === 0 ? 'Nothing changes.' : `${count} change${count === 1 ? '' : 's'}`),
    held: (count: number) => `${count} change${count === 1 ? '' : 's'} wait${count === 1 ? 's' : ''} for your decision (not done; --apply-held does them)`,
    more: (count: number) => `  ${count} more are in --json.`,
    unwritten: 'Nothing is written yet. Look it over, then name the file to write with -o.',
    written: (path: string) => `Wrote ${path}.`,
    next: (path: string) => `Next: anshin check ${path}`,
  },
} as const;

const COUNTED = {
  components: { ja: '構成要素', en: 'components' },
  zones: { ja: '領域', en: 'zones' },
  channels: { ja: '通信経路', en: 'channels' },
  flows: { ja: 'データフロー', en: 'flows' },
  assets: { ja: '守るべきもの', en: 'assets' },
  threats: { ja: '脅威', en: 'threats' },
  measures: { ja: '対策', en: 'measures' },
  stakeholders: { ja: '関係者', en: 'parties' },
} as const;

/** What an import tells on the terminal. */
export interface ToldImport {
  readonly title: string;
  readonly document: AnshinDocument;
  readonly assumptions: readonly Finding[];
  /** Against the document that it was read into; absent for a new one. */
  readonly changes: readonly Change[] | undefined;
  /** Changes that wait for a decision. */
  readonly held: readonly Change[];
  readonly written: string | undefined;
}

/** What came in, what was assumed, what changes, and what to do next. */
export function importLines(told: ToldImport, language: Language, mayColour: boolean): string {
  const words = WORDS[language];
  const { document, assumptions, changes, held, written } = told;
  const counts = Object.entries(COUNTED).flatMap(([name, title]) => {
    const count = Object.keys(document[name as keyof typeof COUNTED] ?? {}).length;
    return count === 0 ? [] : [`${title[language]} ${count}`];
  });
  const lines = [words.read(told.title)];
  if (changes === undefined) lines.push(`${words.counts}: ${counts.join(language === 'ja' ? '、' : ', ') || '0'}`);
  else
    lines.push(
      paint(words.changes(changes.length), 'bold', mayColour),
      ...cut(
        changes.map((change) => `  ${changeLine(change, mayColour).trimEnd()}`),
        language,
      ),
    );
  if (held.length > 0)
    lines.push(
      '',
      paint(words.held(held.length), 'bold', mayColour),
      ...cut(
        held.map((change) => `  ${changeLine(change, mayColour).trimEnd()}`),
        language,
      ),
    );
  if (assumptions.length > 0)
    lines.push(
      '',
      paint(words.assumed, 'bold', mayColour),
      ...cut(
        assumptions.map((found) => `  ${sentence(found, language)}`),
        language,
      ),
    );
  if (written === undefined) lines.push('', words.unwritten);
  else lines.push('', words.written(plainLine(written)), words.next(plainLine(written)));
  return `${lines.join('\n')}\n`;
}

/** A finding with the words of the format that it comes from. */
export function worded(found: Finding): ShownFinding {
  const message = interopSentence(found);
  return message === undefined ? found : { ...found, message };
}

/** What an import or export could not take over, one line each. */
export function lossLinesOf(findings: readonly Finding[], file: string, language: Language, mayColour: boolean): string {
  return findings.map((found) => findingLine(worded(found), file, language, mayColour)).join('');
}

function sentence(found: Finding, language: Language): string {
  return plainLine(interopSentence(found)?.[language] ?? found.code);
}

function cut(lines: readonly string[], language: Language): string[] {
  return lines.length <= SHOWN ? [...lines] : [...lines.slice(0, SHOWN), WORDS[language].more(lines.length - SHOWN)];
}
