import { parseArgs } from 'node:util';

/** What `npm run bench -- …` can be told. */
export interface BenchArguments {
  /** Small sizes, three rounds: under a minute. */
  readonly isQuick: boolean;
  /** Installs missing comparators first. */
  readonly isInstalling: boolean;
  /** Exit code 1 where a budget or a growth limit is missed. */
  readonly isChecking: boolean;
  /** Only prints which jobs there are. */
  readonly isListing: boolean;
  /** Rows to run, by id; all when empty. */
  readonly only: readonly string[];
  /** Rounds other than each job's own. */
  readonly rounds: number | undefined;
  /** Where the result goes. */
  readonly json: string;
}

/** How to use it. */
export const USAGE = `npm run bench -- [--quick] [--install] [--only B6,B7] [--rounds 5] [--json out/bench.json] [--check] [--list]
  --quick    small sizes and three rounds, under a minute
  --install  installs missing comparators: Debian packages with apt-get, npm modules into .cache
  --only     rows to run
  --rounds   counted rounds of every job
  --json     file of the result; its form is in bench/result.ts
  --check    exit code 1 where a budget is missed
  --list     prints the jobs and runs nothing
`;

/** Reads the arguments; undefined where they cannot be understood. */
export function readArguments(args: readonly string[]): BenchArguments | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { quick: flag, install: flag, check: flag, list: flag, only: text, rounds: text, json: { ...text, default: 'out/bench.json' } },
    });
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) return undefined;
    return {
      isQuick: values.quick,
      isInstalling: values.install,
      isChecking: values.check,
      isListing: values.list,
      only: values.only?.split(',') ?? [],
      rounds,
      json: values.json,
    };
  } catch {
    return undefined;
  }
}
