import type { Finding } from '@anshin/model';

/** What the server says went wrong, already in the user's language: problem details of RFC 9457 with a code and findings. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly findings: readonly Finding[];

  constructor(status: number, code: string, message: string, findings: readonly Finding[] = []) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.findings = findings;
  }
}
