export * from './assessment.ts';
export * from './because.ts';
export * from './in-force.ts';
export * from './incident-result.ts';
export * from './position-result.ts';
export * from './safety-result.ts';
export * from './threat-result.ts';
export * from './treatment-result.ts';
