export * from './prioritise.ts';
export { DEFAULT_VIEW } from './tables.ts';
