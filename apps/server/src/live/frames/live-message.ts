import type { Finding } from '@anshin/model';

/** What the server tells a browser beside the document, as JSON in a stateless message. */
export type LiveMessage = {
  /** An update was not stored, and why; the connection closes with 4422 next. */
  readonly type: 'refused';
  readonly findings: readonly Finding[];
};
