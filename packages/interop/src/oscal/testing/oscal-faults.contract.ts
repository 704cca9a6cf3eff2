import { isRecord } from '../../two-way/json.ts';
import { DATATYPES, MODEL, ROOTS } from './model-tables.contract.ts';

/** What keeps a value from being an OSCAL file: fields that are missing, unknown, empty, or of another form. */
export function oscalFaults(value: unknown): string[] {
  const [root = '', ...others] = isRecord(value) ? Object.keys(value) : [];
  if (others.length > 0 || !ROOTS.includes(root)) return [`root ${root} ${others.join(' ')}`];
  return faultsOf((value as Readonly<Record<string, unknown>>)[root], `@${root}`, root);
}

function faultsOf(value: unknown, type: string, path: string): string[] {
  if (type === 'boolean') return typeof value === 'boolean' ? [] : [`${path}: no boolean`];
  if (!type.startsWith('@')) return isOfForm(value, type) ? [] : [`${path}: ${JSON.stringify(value)} is no ${type}`];
  const fields = MODEL[type.slice(1)];
  if (fields === undefined) throw new Error(`no assembly ${type}`);
  if (!isRecord(value)) return [`${path}: no assembly`];
  const named = new Map(Object.entries(fields).map(([field, inner]) => [field.replace(/[![\]]/g, ''), { field, inner }]));
  const missing = [...named].filter(([name, { field }]) => field.includes('!') && value[name] === undefined).map(([name]) => `${path}.${name}: missing`);
  const found = Object.entries(value).flatMap(([name, inner]) => {
    const known = named.get(name);
    if (known === undefined) return [`${path}.${name}: unknown`];
    if (!known.field.includes('[]')) return faultsOf(inner, known.inner, `${path}.${name}`);
    if (!Array.isArray(inner) || inner.length === 0) return [`${path}.${name}: no list`];
    return inner.flatMap((item, at) => faultsOf(item, known.inner, `${path}.${name}.${at}`));
  });
  return [...missing, ...found, ...choiceFaults(type, value, path)];
}

/** Where OSCAL allows one of two fields. */
function choiceFaults(type: string, value: Readonly<Record<string, unknown>>, path: string): string[] {
  if (type === '@group' && value['groups'] !== undefined && value['controls'] !== undefined) return [`${path}: groups and controls`];
  if (type === '@control-selection' && (value['include-all'] === undefined) === (value['include-controls'] === undefined)) return [`${path}: what is included`];
  return [];
}

function isOfForm(value: unknown, type: string): boolean {
  const form = DATATYPES[type];
  if (form !== undefined) return typeof value === 'string' && form.test(value);
  return type.split('|').includes(String(value));
}
