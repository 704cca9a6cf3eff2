/** Why a template is refused. */
export type TemplateFault = 'not-a-document' | 'too-large' | 'unsafe' | 'damaged' | 'strict';

/** A template that cannot be used; `reason` says why, `part` where. */
export class DocxTemplateError extends Error {
  readonly code = 'report.docx-template';
  readonly reason: TemplateFault;
  readonly part: string | undefined;

  constructor(reason: TemplateFault, part?: string, cause?: unknown) {
    super(`the template cannot be used: ${reason}${part === undefined ? '' : ` (${part})`}`, cause === undefined ? undefined : { cause });
    this.name = 'DocxTemplateError';
    this.reason = reason;
    this.part = part;
  }
}
