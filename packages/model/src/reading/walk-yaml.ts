import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { TreeVisitor } from './tree-visitor.ts';

/** Tells a visitor where everything stands in a YAML text whose events the parser has given. An alias counts as a scalar. */
export function walkYaml(text: string, events: readonly Event[], visitor: TreeVisitor): void {
  /** Per open collection: whether the next node is a key; `undefined` in a list. */
  const awaitsKey: (boolean | undefined)[] = [];
  let offset = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      if (awaitsKey.length === 0) continue;
      awaitsKey.pop();
      visitor.close();
      continue;
    }
    offset = startOf(event) ?? offset;
    const top = awaitsKey.length - 1;
    if (awaitsKey[top] === true) {
      awaitsKey[top] = false;
      visitor.key(event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '', offset);
      continue;
    }
    if (awaitsKey[top] === false) awaitsKey[top] = true;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const isMap = event.type === EVENT_ID.MAPPING;
      visitor.open(isMap, offset);
      awaitsKey.push(isMap ? true : undefined);
    } else visitor.scalar(offset);
  }
}

/** Where a node begins as its author sees it: at its tag or anchor, else at its quote or first character; none for an empty one. */
export function startOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return undefined;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  const starts = event.type === EVENT_ID.SCALAR ? [scalarStart(event.valueStart, event.style)] : [event.start];
  if (event.tagStart >= 0) starts.push(event.tagStart);
  if (event.anchorStart >= 0) starts.push(event.anchorStart - 1);
  const start = Math.min(...starts.filter((position) => position >= 0));
  return Number.isFinite(start) ? start : undefined;
}

function scalarStart(valueStart: number, style: number): number {
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted && valueStart > 0 ? valueStart - 1 : valueStart;
}
