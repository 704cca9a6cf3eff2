/** What a job may use besides its own code. */
export interface Tools {
  /** True under `--quick`: measure shorter where a job can. */
  readonly isQuick: boolean;
  /** A folder of this run, removed at the end: for inputs that comparators read. */
  readonly folder: string;
  /** The optional comparator if it is there, with its version; notes once how to get it when it is not. */
  readonly find: (comparator: ComparatorName) => Found | undefined;
  /** Notes that something is not there, and what to do. */
  readonly missing: (what: string, remedy: string) => void;
  /** Writes a generated input once for all jobs and gives its path; `make` is called only the first time. */
  readonly input: (name: string, make: () => string) => string;
  /** The path of a programme of `bench/programs`, bundled from the sources, to start with this Node. */
  readonly program: (name: string) => string;
}

/** Comparators that `find` knows. */
export type ComparatorName =
  | 'networkx'
  | 'numpy'
  | 'igraph'
  | 'glpsol'
  | 'cbc'
  | 'clingo'
  | 'ae-cvss-calculator'
  | 'cvss-calculator'
  | '@turingpointde/cvss.js'
  | 'vuln-vects'
  | 'json-logic-js'
  | 'js-yaml'
  | 'yaml'
  | 'ajv';

/** A comparator that is there. */
export interface Found {
  readonly name: string;
  readonly version: string;
  /** The command to start: of a Python module, the interpreter that has it. Empty for npm modules. */
  readonly command: string;
  /** The address to `import()` an npm module from; empty for others. */
  readonly module: string;
}
