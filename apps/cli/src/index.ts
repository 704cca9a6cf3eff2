/** The command line as a library: for tests, tools and other programs. */
export type { ExitCode, Io, SaveMode } from './io.ts';
export * from './output/output-schemas.ts';
export { runProgram, VERSION } from './program.ts';
