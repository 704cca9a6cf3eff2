/** Attack paths: from entry points over components and trust to incidents. Start at `attackPaths`. */
export * from './analyse-paths.ts';
export * from './assumptions.ts';
export * from './attack-path.ts';
export * from './attack-path-report.ts';
export * from './attack-paths.ts';
export { LIMIT_WORDS, PATH_LIMITS, type PathLimits } from './limits.ts';
export type { PathInput } from './path-input.ts';
