/** What moves positions: `explainPosition` for one party, `tornado` for all uncertain judgements. Results are explained, never changed. */
export { explainPosition } from './explain/explain-position.ts';
export { AxisReason, JudgementChange, Lowering, OpenCause, PositionExplanation, Raising, Reading } from './explain/explanation.ts';
export { UnknownPositionError } from './explain/unknown-position-error.ts';
export { SENSITIVITY_LIMITS } from './limits.ts';
export { tornado } from './tornado/tornado.ts';
export { ROW_KINDS, type RowKind, TornadoChange, TornadoEffect, TornadoResult, TornadoRow } from './tornado/tornado-result.ts';
