import type { Finding, Language } from '@anshin/model';
import { StoreDocumentError, StoreError, storeSentence } from '@anshin/store';
import { findingWithWords, isWord, say } from '../locales/words.ts';
import type { Problem } from './problem.ts';
import { PROBLEM_STATUS, type ProblemCode } from './problem-codes.ts';
import { RequestProblem } from './request-problem.ts';

/** Codes of the web framework's own errors, by what they mean here. */
const FRAMEWORK_CODES: Readonly<Record<string, keyof typeof PROBLEM_STATUS & `request.${string}`>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.unreadable-body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.unreadable-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.unreadable-body',
  FST_ERR_BAD_URL: 'request.no-such-address',
  FST_ERR_NOT_FOUND: 'request.no-such-address',
};

/** The answer to an error: its own code where it has one, else that the server failed. Nothing of an unforeseen error goes out. */
export function toProblem(error: unknown, language: Language, instance: string, limit = 0): Problem {
  if (error instanceof RequestProblem) {
    const detail = say(`${error.code}.detail`, language, { ...error.params, instance });
    return problem(error.code, detail, language, instance, error.findings);
  }
  if (error instanceof StoreError) {
    const findings = error instanceof StoreDocumentError ? error.findings : [];
    return problem(error.code, storeSentence(error, language), language, instance, findings);
  }
  const code = FRAMEWORK_CODES[codeOf(error)] ?? 'server.failed';
  return problem(code, say(`${code}.detail`, language, { limit, instance }), language, instance, []);
}

function problem(code: ProblemCode, detail: string, language: Language, instance: string, findings: readonly Finding[]): Problem {
  const title = `${code}.title`;
  return {
    type: `urn:anshin:problem:${code}`,
    title: isWord(title) ? say(title, language) : code,
    status: PROBLEM_STATUS[code],
    code,
    detail,
    instance,
    ...(findings.length === 0 ? {} : { findings: findings.map(findingWithWords) }),
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
