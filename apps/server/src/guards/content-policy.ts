import type { FastifyReply } from 'fastify';

/** A content security policy: directives and their sources. */
export type ContentPolicy = Readonly<Record<string, string>>;

/** What is no page: nothing may be loaded by it, and nobody may show it in a frame. */
export const DATA_POLICY: ContentPolicy = { 'default-src': "'none'", 'frame-ancestors': "'none'", 'base-uri': "'none'", 'form-action': "'none'" };

/** A report: one self-contained page without a program, shown in a frame of the workbench at most. */
export const REPORT_POLICY: ContentPolicy = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  sandbox: '',
};

/** The page that describes the interface: its own style and nothing else. */
export function describingPolicy(nonce: string): ContentPolicy {
  return { ...DATA_POLICY, 'style-src': `'nonce-${nonce}'`, 'img-src': 'data:' };
}

/**
 * The workbench. Programs come from the server alone; styles from the server or with the nonce of the page. Style attributes are allowed, because the
 * charts write theirs as text; they can neither load nor run anything under the rest of this policy.
 */
export function workbenchPolicy(nonce: string, host: string): ContentPolicy {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': `'self' ws://${host}`,
    'worker-src': "'self' blob:",
    'frame-src': "'self'",
    'manifest-src': "'self'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  };
}

/** Sends an answer with this policy; `frames` says who may show it in a frame, for browsers that read only the older header. */
export function setPolicy(reply: FastifyReply, policy: ContentPolicy, frames: 'none' | 'self' = 'none'): void {
  const text = Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ');
  reply.header('content-security-policy', text).header('x-frame-options', frames === 'self' ? 'SAMEORIGIN' : 'DENY');
}
