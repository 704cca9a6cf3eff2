/** Under which key the foreign id of a step is kept behind that of its flow. */
export function stepPart(flow: string, step: string): string {
  return `step-${flow}-${step}`;
}
