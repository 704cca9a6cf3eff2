export * from './assess.ts';
export * from './assessment/index.ts';
export * from './emb3d/index.ts';
export * from './locales/finding-words.ts';
export * from './locales/words-of.ts';
export type { AssessOptions, Run } from './run.ts';
export * from './paths/index.ts';
export * from './priority/index.ts';
export * from './scoring/index.ts';
