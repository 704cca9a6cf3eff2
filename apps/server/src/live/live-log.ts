/** Where the rooms say what happens, for whoever runs the server; it holds ids and codes, nothing that somebody wrote. pino's logger is one. */
export interface LiveLog {
  debug(fields: Readonly<Record<string, unknown>>, message: string): void;
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Says nothing. */
export const SILENT: LiveLog = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
