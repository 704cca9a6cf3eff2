import { HOSTILE_NUMBERS, HOSTILE_TEXTS } from '../hostile.data.ts';
import type { Random } from '../random.ts';

/** Largest text that a change may make, in characters; larger ones are claims and have their own inputs. */
const MOST = 4_000_000;

/** Changes words, numbers and lines of a text: CSV, YAML or anything else. */
export function mutateText(random: Random, text: string): string {
  let changed = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const next = once(random, changed);
    if (next.length <= MOST) changed = next;
  }
  return changed;
}

function once(random: Random, text: string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const rest = (count: number): string[] => lines.slice(at + count);
  switch (random.below(10)) {
    case 0:
      return replaceOne(random, text, /-?\d+(\.\d+)?/g, () => String(random.pick(HOSTILE_NUMBERS)));
    case 1:
      return replaceOne(random, text, /[\p{L}\p{N}_-]+/gu, () => random.pick(HOSTILE_TEXTS));
    case 2:
      return replaceOne(random, text, /"[^"\n]*"/g, () => JSON.stringify(random.pick(HOSTILE_TEXTS)));
    case 3:
      return [...lines.slice(0, at), ...rest(1)].join('\n');
    case 4:
      return [...lines.slice(0, at), ...Array.from({ length: 1 + random.below(random.chance(0.1) ? 5_000 : 20) }, () => lines[at] ?? ''), ...rest(0)].join(
        '\n',
      );
    case 5:
      return [...lines.slice(0, at), random.pick(YAML_TRICKS), ...rest(0)].join('\n');
    case 6:
      return [...lines.slice(0, at), `${' '.repeat(random.below(9))}${lines[at] ?? ''}`, ...rest(1)].join('\n');
    case 7:
      return [...rest(0), ...lines.slice(0, at)].join('\n');
    case 8:
      return replaceOne(random, text, /[,;:\t|"'{}[\]()<>=-]/g, () => random.pick([',', ';', '\t', '"', ':', '\n', '[', '{', '- ', '\0']));
    default:
      return replaceOne(random, text, /[\p{L}\p{N}_-]+/gu, () => random.pick(text.match(/[\p{L}\p{N}_-]+/gu) ?? ['']));
  }
}

/** Lines that YAML readers have stumbled over. */
const YAML_TRICKS = [
  'a: &a [*a]',
  'x: &x [1,1,1,1,1,1,1,1,1]\ny: &y [*x,*x,*x,*x,*x,*x,*x,*x,*x]\nz: [*y,*y,*y,*y,*y,*y,*y,*y,*y]',
  '<<: *nobody',
  '!!js/function "return 1"',
  '!!binary |\n  R0lGODlhDAAMAIQAAP',
  '? [a, b]\n: c',
  '--- \n...\n---',
  '%YAML 9.9',
  '\tkey: tab',
  'key: |+9\n   x',
  '"unclosed',
  '__proto__: { polluted: yes }',
  '=1+1,=cmd|x,@a,+b,-c',
];

/** Replaces one match, chosen by chance. */
export function replaceOne(random: Random, text: string, pattern: RegExp, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: match, index } = random.pick(found);
  return `${text.slice(0, index)}${by(match)}${text.slice(index + match.length)}`;
}
