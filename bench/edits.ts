import { builtinCatalog } from '@anshin/catalog';
import { assess, type Edit, openSession, type Session } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { type DrawEdits, editMix, FAR_EDITS } from './edit-mix.ts';
import { generated, NOW, SEED } from './generated.ts';
import type { BenchJob, Sample } from './job.ts';
import { timed } from './timed.ts';

const SIZES = [1_000, 10_000] as const;
/** Edits of one round; the 99th percentile needs some hundreds. */
const EDITS = 300;
const FAR_ROUND = 20;

/** One edit after the other in a session, against assessing the whole document again. */
export function editJobs(): readonly BenchJob[] {
  return SIZES.flatMap((size) => [
    editJob(size),
    ...FAR_EDITS.map((far): BenchJob => ({ ...editJob(size, far), isQuick: false, title: `one edit that reaches far: ${far}`, budgets: [] })),
  ]);
}

function editJob(size: number, far?: (typeof FAR_EDITS)[number]): BenchJob {
  const title = 'one edit of a mix: rules, scores and map again';
  return {
    id: 'B4',
    title,
    size,
    isQuick: size === 1_000,
    figure: 'p50Milliseconds',
    budgets: [
      { figure: 'p50Milliseconds', limit: 1 },
      { figure: 'p99Milliseconds', limit: 5 },
      { figure: 'pathsP99Milliseconds', limit: 10 },
    ],
    compares: 'an edit in a session, with all results that it changed, and then the path work that it left; against one full assessment of the document',
    prepare: () => {
      // A decided level, as in any system of this size: else the first critical incident computes everything anew.
      const document: AnshinDocument = { ...generated(size), serviceLevel: { decided: 3, by: 'party-0', because: 'Bench.' } };
      const session = openSession(document, builtinCatalog(), { now: NOW });
      const draw = editMix(document, SEED, far);
      const edits = far === undefined ? EDITS : FAR_ROUND;
      const full = () => ({ p50Milliseconds: timed(() => assess(document, builtinCatalog(), { now: NOW })).milliseconds });
      return {
        ours: { name: 'anshin session', run: () => measure(session, draw, edits) },
        comparators: far === undefined ? [{ name: 'anshin assess', run: full }] : [],
      };
    },
  };
}

/** Quantiles over edits: of the edit with the threats and the map that follow at once, and of the path work with what follows from it. */
function measure(session: Session, draw: DrawEdits, count: number): Sample {
  const atOnce: number[] = [];
  const paths: number[] = [];
  while (atOnce.length < count) {
    for (const edit of draw()) {
      atOnce.push(timed(() => applied(session, edit)).milliseconds);
      paths.push(timed(() => read(session, session.affectedPaths())).milliseconds);
    }
  }
  return {
    p50Milliseconds: quantile(atOnce, 0.5),
    p99Milliseconds: quantile(atOnce, 0.99),
    pathsP50Milliseconds: quantile(paths, 0.5),
    pathsP99Milliseconds: quantile(paths, 0.99),
  };
}

/** Makes an edit and asks for everything that it changed. */
function applied(session: Session, edit: Edit): void {
  const { threats, pathsPending, ...map } = session.apply(edit);
  for (const id of [...threats.added, ...threats.changed]) session.threat(id);
  if (!pathsPending) read(session, map);
}

function read(session: Session, { incidents, parties }: ReturnType<Session['affectedPaths']>): void {
  for (const id of incidents) session.incident(id);
  for (const id of parties) session.positionsOf(id);
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
}
