import { isRecord } from '../../two-way/json.ts';

/** All UUIDs that things in the files carry, and all that are named; each thing must have its own, and each name must lead somewhere. */
export interface Named {
  readonly own: readonly string[];
  readonly named: readonly string[];
  readonly controls: readonly string[];
  readonly statements: readonly string[];
  readonly namedControls: readonly string[];
  readonly namedStatements: readonly string[];
  readonly fragments: readonly string[];
}

/** Gathers ids and references of a file by the names of their fields. */
export function namesIn(value: unknown): Named {
  const found = { own: [], named: [], controls: [], statements: [], namedControls: [], namedStatements: [], fragments: [] } as {
    -readonly [K in keyof Named]: string[];
  };
  visit(value, '', (key, text, holder) => {
    if (key === 'uuid') found.own.push(text);
    else if (key.endsWith('-uuid') || key === 'party-uuids' || key === 'member-of-organizations') found.named.push(text);
    else if (key === 'control-id') found.namedControls.push(text);
    else if (key === 'target-id') found.namedStatements.push(text);
    else if (key === 'href' && text.startsWith('#')) found.fragments.push(text.slice(1));
    else if (key === 'id' && holder['name'] === 'statement') found.statements.push(text);
    else if (key === 'id' && holder['title'] !== undefined && holder['parts'] !== undefined) found.controls.push(text);
  });
  return found;
}

function visit(value: unknown, key: string, see: (key: string, text: string, holder: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(isRecord(item) ? item : { [key]: item }, key, see);
  if (!isRecord(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string') see(name, inner, value);
    else visit(inner, name, see);
  }
}
