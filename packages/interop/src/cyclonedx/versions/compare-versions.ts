/**
 * Orders two versions: numbers by value, words by letters; a version with a pre-release behind a hyphen or a tilde comes before the one without
 * (SemVer 2.0.0 §11; Debian policy §5.6.12 for `~`). ASSUMPTION: one order for all package types; a leading `v` and what follows `+` do not count.
 */
export function compareVersions(one: string, other: string): number {
  const a = partsOf(one);
  const b = partsOf(other);
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compareParts(a[at], b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Longest version that is looked at, in characters. */
const LONGEST = 200;

/** Numbers and words in order; `~` stands before each pre-release. */
function partsOf(version: string): string[] {
  const plain = version
    .slice(0, LONGEST)
    .trim()
    .replace(/^v(?=\d)/i, '')
    .replace(/\+.*$/, '');
  return plain.replace(/[-~](?=[a-z])/gi, '.~.').match(/\d+|[a-z]+|~/gi) ?? [];
}

function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === '~' || b === '~') return a === '~' ? -1 : 1;
  const [x, y] = [a ?? '0', b ?? '0'];
  const areNumbers = [/^\d+$/.test(x), /^\d+$/.test(y)] as const;
  if (areNumbers[0] && areNumbers[1]) {
    const [m, n] = [x.replace(/^0+(?=\d)/, ''), y.replace(/^0+(?=\d)/, '')];
    return m.length - n.length || (m < n ? -1 : m > n ? 1 : 0);
  }
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  if (areNumbers[0] !== areNumbers[1]) return areNumbers[0] ? 1 : -1;
  return x.toLowerCase() < y.toLowerCase() ? -1 : x.toLowerCase() > y.toLowerCase() ? 1 : 0;
}
