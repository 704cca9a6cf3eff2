export * from './entities/index.ts';
export * from './findings/finding.ts';
export { modelSentence } from './locales/model-sentences.ts';
export { nearest } from './nearest/nearest.ts';
export { MAX_BYTES } from './reading/limits.ts';
export { locateFindings } from './reading/locate-findings.ts';
export { type ReadResult, readDocument } from './reading/read-document.ts';
export { digestDocument } from './digest/digest-document.ts';
