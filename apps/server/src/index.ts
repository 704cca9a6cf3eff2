/** The workbench's server: the assessments over HTTP and live. */
export type { Explain, Explanation } from './catalog/explanation.ts';
export { LOG_LEVELS, type LogLevel, type LogOptions } from './logging/make-log.ts';
export type { ClientLimits, ServeOptions } from './options.ts';
export { Problem } from './problems/problem.ts';
export type { RunningServer } from './serve-on.ts';
export { SERVER_CODES, SERVER_WORDS, type ServerCode, ServerError } from './server-error.ts';
export { type ServerOptions, startServer } from './start-server.ts';
export { type Summary, summarise } from './summary/summarise.ts';
