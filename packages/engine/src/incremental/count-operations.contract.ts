import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/** Where counted code lives: the sources of this package, without its tests. */
const COUNTED = /\/packages\/engine\/src\/(?!.*\.(?:test|contract)\.ts)/;

/** What optimised code runs through is not counted in full, so that nothing is optimised meanwhile. */
const OPTIMISERS = ['opt', 'maglev'];

/**
 * How many blocks of the engine's code a piece of work runs through, by file: every function, branch and loop body counts as often as it is entered. The same
 * on every machine, so that growth can be tested without a clock. What the language does inside (sorting, moving memory) is not counted.
 */
export function countOperations(work: () => void): ReadonlyMap<string, number> {
  const session = new Session();
  session.connect();
  for (const flag of OPTIMISERS) setFlagsFromString(`--no-${flag}`);
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    const { result } = post(session, 'Profiler.takePreciseCoverage') as { readonly result: readonly ScriptCoverage[] };
    post(session, 'Profiler.stopPreciseCoverage');
    return new Map(result.filter(({ url }) => COUNTED.test(url)).map(({ url, functions }) => [url.slice(url.lastIndexOf('/') + 1), blocksIn(functions)]));
  } finally {
    for (const flag of OPTIMISERS) setFlagsFromString(`--${flag}`);
    session.disconnect();
  }
}

/** The sum over all files but one. */
export function sumOf(counts: ReadonlyMap<string, number>, except?: string): number {
  let sum = 0;
  for (const [file, count] of counts) if (file !== except) sum += count;
  return sum;
}

interface ScriptCoverage {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

function blocksIn(functions: ScriptCoverage['functions']): number {
  let sum = 0;
  for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  return sum;
}

/** Asks the inspector of this thread, which answers at once. */
function post(session: Session, method: string, params: object = {}): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}
