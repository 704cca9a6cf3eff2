import { pino } from 'pino';

/** Levels of the log, from most to least. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** A level of the log. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where the log goes: lines of JSON to anything that can be written to, or to the end of a file. */
export interface LogOptions {
  readonly level?: LogLevel | undefined;
  /** Standard error when left out. */
  readonly destination?: { write(line: string): void } | string | undefined;
}

/** A structured log. What a request is logged with is chosen where it is logged; nothing of a request is in it by itself. */
export type Log = ReturnType<typeof makeLog>;

/** Opens the log. */
export function makeLog({ level = 'info', destination }: LogOptions = {}) {
  const target = typeof destination === 'object' ? destination : pino.destination({ dest: destination ?? 2, sync: true });
  return pino(
    { level, base: null, messageKey: 'message', timestamp: pino.stdTimeFunctions.isoTime, serializers: { req: () => undefined, res: () => undefined } },
    target,
  );
}
