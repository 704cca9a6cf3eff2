import { AnshinDocument, Id, Reference, referenceParts } from '@anshin/model';
import { z } from 'zod';

type Rename = (id: string) => string;

/** A copy of a document in which every own id is another, wherever it stands: keys, references, threats `<rule>@<element>`, causes, positions. */
export function renameIds(document: AnshinDocument, rename: Rename): AnshinDocument {
  return renamed(document, AnshinDocument, rename) as AnshinDocument;
}

/** All ids of a document, its own included, sorted; ids of catalog entries are not among them. */
export function idsOf(document: AnshinDocument): string[] {
  const ids = new Set<string>();
  renameIds(document, (id) => {
    ids.add(id);
    return id;
  });
  return [...ids].sort();
}

/** A renaming that keeps (or turns round) the order of the ids, and the way back in any text. */
export function numbering(document: AnshinDocument, isReversed = false): { readonly rename: Rename; readonly restore: (text: string) => string } {
  const ids = idsOf(document);
  if (isReversed) ids.reverse();
  const number = new Map(ids.map((id, index) => [id, `N${String(index).padStart(5, '0')}N`]));
  return { rename: (id) => number.get(id) ?? id, restore: (text) => text.replace(/N(\d{5})N/g, (all, index: string) => ids[Number(index)] ?? all) };
}

function renamed(value: unknown, schema: z.ZodType, rename: Rename): unknown {
  if (schema instanceof z.ZodOptional) return value === undefined ? undefined : renamed(value, schema.unwrap() as z.ZodType, rename);
  if (schema === Id) return rename(value as string);
  if (schema === Reference) return renamedReference(value as Reference, rename);
  if (schema instanceof z.ZodUnion)
    return renamed(value, (schema.options as z.ZodType[]).find((option) => option.safeParse(value).success) ?? z.unknown(), rename);
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((item) => renamed(item, schema.element as z.ZodType, rename));
  if (schema instanceof z.ZodTuple) return (value as unknown[]).map((item, index) => renamed(item, schema.def.items[index] as z.ZodType, rename));
  if (schema instanceof z.ZodRecord) {
    const key = schema.keyType === Id ? rename : (name: string) => renamedThreat(name, rename);
    return Object.fromEntries(Object.entries(value as object).map(([name, item]) => [key(name), renamed(item, schema.valueType as z.ZodType, rename)]));
  }
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(value as object).map(([name, item]) => [name, renamed(item, schema.shape[name] as z.ZodType, rename)]));
  return value;
}

function renamedReference(reference: Reference, rename: Rename): unknown {
  const { type, target } = referenceParts(reference);
  if (type === 'requirement' || type === 'obligation') return reference;
  if (type === 'threat') return { threat: target.includes('@') ? renamedThreat(target, rename) : rename(target) };
  return {
    [type]: target
      .split('/')
      .map((part) => (/^\d+$/.test(part) ? part : rename(part)))
      .join('/'),
  };
}

/** Renames the element of `<rule>@<element>`; other names (requirements, obligations) stay. */
function renamedThreat(threat: string, rename: Rename): string {
  const at = threat.indexOf('@');
  return at < 0 ? threat : `${threat.slice(0, at + 1)}${rename(threat.slice(at + 1))}`;
}
