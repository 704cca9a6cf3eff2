import { quoted } from '../findings/display-path.ts';
import { countKeys } from './measure-json.ts';
import type { ParsedText, Problem, Walk } from './problem.ts';

/** Most duplicate keys that are told for one file. ASSUMPTION: a badly merged file has a handful. */
const MOST_DUPLICATES = 100;

interface Frame {
  readonly seen: Map<string, number> | undefined;
  index: number;
  current: string;
}

/** Every key that stands twice in one map, at its second place; `first` in the params is the offset of the first place. */
export function findDuplicateKeys(walk: Walk): Problem[] {
  const problems: Problem[] = [];
  const frames: Frame[] = [];
  const item = () => {
    const frame = frames.at(-1);
    if (frame !== undefined && frame.seen === undefined) frame.current = String(frame.index++);
  };
  walk({
    open(isMap) {
      item();
      frames.push({ seen: isMap ? new Map() : undefined, index: 0, current: '' });
    },
    scalar: item,
    key(name, offset) {
      const frame = frames.at(-1);
      if (frame?.seen === undefined) return;
      frame.current = name;
      const first = frame.seen.get(name);
      if (first === undefined) frame.seen.set(name, offset);
      else if (problems.length < MOST_DUPLICATES)
        problems.push({ code: 'read.duplicate-key', offset, path: frames.map((outer) => outer.current), params: { key: quoted(name), first } });
    },
    close() {
      frames.pop();
    },
  });
  return problems;
}

/** The same for a JSON text, where a parser silently takes the last: only when its value holds fewer keys than were written. */
export function jsonDuplicateKeys(parsed: ParsedText, checkedKeys: number): Problem[] {
  const { writtenKeys, value, walk } = parsed;
  if (writtenKeys === undefined || writtenKeys === checkedKeys || writtenKeys === countKeys(value)) return [];
  return findDuplicateKeys(walk);
}
