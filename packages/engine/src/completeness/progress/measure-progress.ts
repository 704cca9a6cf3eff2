import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { Assessment } from '../../assessment/assessment.ts';
import { ASK_CODES, type AskCode } from '../codes.ts';
import type { CompletenessResult, FrameworkProgress, OpenItem, StepProgress, Tally } from '../completeness-result.ts';
import { type Inquiry, inquire, type OpenAsk, type SettledAsk } from './inquiry.ts';
import { openAssessment } from './open-assessment.ts';
import { openFindings } from './open-findings.ts';
import { openPreparation } from './open-preparation.ts';
import { openTreatment } from './open-treatment.ts';
import { settledAssessment } from './settled-assessment.ts';
import { settledPreparation } from './settled-preparation.ts';
import { settledTreatment } from './settled-treatment.ts';
import { ASKS } from './tables.ts';

/** How far what the document's frameworks ask for is, and what is open. */
export type Progress = Pick<CompletenessResult, 'overall' | 'frameworks' | 'open'>;

/** A settled item as it is counted. */
interface SettledItem {
  readonly step: number;
  readonly frameworks: readonly string[];
}

/**
 * Counts, per framework and step, what is settled and what is open, and the effort left. Whatever the document settles counts, also where it
 * is not asked for; an error-level finding is always an open item, so that the verdict and the list agree.
 */
export function measureProgress(document: AnshinDocument, assessment: Assessment, catalog: Catalog): Progress {
  const inquiry = inquire(document, assessment, catalog);
  const findings = openFindings(inquiry);
  const found = [...findings, ...openPreparation(inquiry), ...openAssessment(inquiry), ...openTreatment(inquiry)];
  const settled = withoutRepetition([...settledPreparation(inquiry), ...settledAssessment(inquiry), ...settledTreatment(inquiry)]);
  for (const { code, key } of findings) settled.delete(`${code}:${key}`);
  const open = openItems(found, settled, inquiry.frameworks);
  const done = [...settled.values()].flatMap((code): SettledItem[] => {
    const frameworks = askedBy(code, inquiry.frameworks);
    return frameworks.length === 0 ? [] : [{ step: ASKS[code].step, frameworks }];
  });
  return { overall: progressOf(inquiry, done, open), frameworks: frameworkRows(inquiry, done, open), open };
}

function withoutRepetition(settled: readonly SettledAsk[]): Map<string, AskCode> {
  return new Map(settled.map(([code, key]) => [`${code}:${key}`, code]));
}

/** The frameworks among these that ask for it; what is to be repaired concerns all. */
function askedBy(code: AskCode, frameworks: readonly string[]): string[] {
  return frameworks.filter((framework) => ASKS[code].frameworks.some((asking) => asking === framework));
}

function openItems(found: readonly OpenAsk[], settled: ReadonlyMap<string, AskCode>, frameworks: readonly string[]): OpenItem[] {
  const items = new Map<string, OpenItem>();
  for (const { code, key, path, serious, count, message, step } of found) {
    const id = `${code}:${key}`;
    const asking = askedBy(code, frameworks);
    if (items.has(id) || settled.has(id) || asking.length === 0) continue;
    const { minutes, step: usual } = ASKS[code];
    items.set(id, { id, code, step: step ?? usual, frameworks: asking, path: [...path], serious, count, minutes: minutes * count, message });
  }
  const rank = new Map(ASK_CODES.map((code, index) => [code, index]));
  return [...items.values()].sort((a, b) => a.step - b.step || Number(b.serious) - Number(a.serious) || (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0));
}

function frameworkRows(inquiry: Inquiry, done: readonly SettledItem[], open: readonly OpenItem[]): FrameworkProgress[] {
  return inquiry.frameworks.map((id) => {
    const entry = inquiry.catalog.frameworks.find(({ framework }) => framework === id);
    const asks = ({ frameworks }: { readonly frameworks: readonly string[] }): boolean => frameworks.includes(id);
    return {
      framework: id,
      edition: entry?.edition ?? '',
      title: entry?.title ?? { ja: id, en: id },
      ...progressOf(inquiry, done.filter(asks), open.filter(asks)),
    };
  });
}

/** The sum and its steps; a step for which nothing is asked is left out. */
function progressOf({ catalog }: Inquiry, done: readonly SettledItem[], open: readonly OpenItem[]): Tally & { steps: StepProgress[] } {
  const steps = [...catalog.worksheets]
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, title }): StepProgress => {
      const ofStep = ({ step }: { readonly step: number }): boolean => step === number;
      return { number, worksheet: id, title, ...tally(done.filter(ofStep), open.filter(ofStep)) };
    })
    .filter(({ total }) => total > 0);
  return { ...tally(done, open), steps };
}

function tally(done: readonly SettledItem[], open: readonly OpenItem[]): Tally {
  const sum = (items: readonly OpenItem[], of: (item: OpenItem) => number): number => items.reduce((total, item) => total + of(item), 0);
  const serious = sum(
    open.filter((item) => item.serious),
    ({ count }) => count,
  );
  return {
    done: done.length,
    total: done.length + sum(open, ({ count }) => count),
    minutesLeft: sum(open, ({ minutes }) => minutes),
    serious,
    goodEnough: serious === 0,
  };
}
