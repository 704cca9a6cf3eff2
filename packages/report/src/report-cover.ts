/** What a company puts on its cover. */
export interface ReportCover {
  /** The company or department that hands the report in. */
  readonly issuer?: string;
  readonly author?: string;
  /** Who it is for. */
  readonly recipient?: string;
  /** As the company marks it: confidential, draft. */
  readonly marking?: string;
  readonly logo?: { readonly bytes: Uint8Array; readonly type: 'png' | 'jpeg' };
}
