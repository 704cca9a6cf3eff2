import { compareVersions } from './compare-versions.ts';

interface Constraint {
  readonly sign: '=' | '!=' | '<' | '<=' | '>' | '>=';
  readonly version: string;
}

/** Most constraints of a range. ASSUMPTION: a vulnerability that spans many branches lists some dozens. */
const MAX_CONSTRAINTS = 1_000;

/**
 * Whether a version lies in a range: `vers:<type>/<constraints>` (package-url VERS), or bare constraints joined by `|`, `,` or blanks. `undefined`
 * where the range cannot be understood.
 */
export function isInRange(version: string, range: string): boolean | undefined {
  const plain = range.trim().replace(/^vers:[a-z0-9.+-]+\//i, '');
  if (plain === '*') return true;
  const words = plain
    .replace(/(!=|[<>]=?|=)\s+/g, '$1')
    .split(/[|,\s]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MAX_CONSTRAINTS) return undefined;
  const constraints = words.map(constraintOf);
  if (constraints.some((constraint) => constraint === undefined)) return undefined;
  return holds(version, constraints as readonly Constraint[]);
}

function constraintOf(word: string): Constraint | undefined {
  const [, sign = '=', raw = ''] = /^(!=|<=|>=|<|>|=)?(.+)$/.exec(word) ?? [];
  let version = raw;
  try {
    version = decodeURIComponent(raw);
  } catch {
    // A stray percent sign belongs to the version.
  }
  return /^\w[\w.+~:-]*$/.test(version) ? { sign: sign as Constraint['sign'], version } : undefined;
}

/** Single versions decide first, then the stretches between the bounds in order. */
function holds(version: string, constraints: readonly Constraint[]): boolean {
  const same = constraints.filter((constraint) => compareVersions(constraint.version, version) === 0);
  if (same.some(({ sign }) => sign === '!=')) return false;
  if (same.some(({ sign }) => sign === '=' || sign === '<=' || sign === '>=')) return true;
  if (same.some(({ sign }) => sign === '<' || sign === '>')) return false;
  const bounds = constraints.filter(({ sign }) => sign !== '=' && sign !== '!=').sort((a, b) => compareVersions(a.version, b.version));
  if (bounds.length === 0) return constraints.every(({ sign }) => sign === '!=');
  const below = bounds.filter((bound) => compareVersions(bound.version, version) < 0).at(-1);
  const above = bounds.find((bound) => compareVersions(bound.version, version) > 0);
  const isAfter = below === undefined ? undefined : below.sign.startsWith('>');
  const isBefore = above === undefined ? undefined : above.sign.startsWith('<');
  return isAfter === undefined ? isBefore === true : isBefore === undefined ? isAfter : isAfter && isBefore;
}
