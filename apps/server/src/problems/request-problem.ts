import type { Finding } from '@anshin/model';
import type { RequestCode } from './problem-codes.ts';

/** What the sentence of a problem needs. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** Why a request cannot be answered as asked; the border turns it into problem+json. */
export class RequestProblem extends Error {
  readonly code: RequestCode;
  readonly params: ProblemParams;
  readonly findings: readonly Finding[];

  constructor(code: RequestCode, params: ProblemParams = {}, findings: readonly Finding[] = [], cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'RequestProblem';
    this.code = code;
    this.params = params;
    this.findings = findings;
  }
}
