import type { Finding } from '@anshin/model';
import { assumption, finding } from '../reading/finding.ts';

/** What an import has to tell, while it is under way. */
export class Telling {
  readonly findings: Finding[] = [];
  readonly assumptions: Finding[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** A telling of its own about the same file, for something that may come to nothing. */
  begin(): Telling {
    return new Telling(this.#file);
  }

  /** Takes over what another one has to tell. */
  join({ findings, assumptions }: Telling): void {
    this.findings.push(...findings);
    this.assumptions.push(...assumptions);
  }

  /** Tells something about the file; `line` is where it stands there, from 1. */
  tell(code: string, severity: Finding['severity'], params: Finding['params'] = {}, line?: number): void {
    const found = finding(code, severity, [], params);
    this.findings.push(line === undefined ? found : { ...found, place: { file: this.#file, line, column: 1 } });
  }

  /** Tells something about a part of the document. */
  tellAt(path: readonly string[], code: string, severity: Finding['severity'], params: Finding['params'] = {}): void {
    this.findings.push(finding(code, severity, path, params));
  }

  /** Tells what was taken for granted. */
  assume(path: readonly string[], code: string, params: Finding['params'] = {}): void {
    this.assumptions.push(assumption(code, path, params));
  }
}
