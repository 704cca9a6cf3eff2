import { builtinExampleJson, builtinExamples } from '@anshin/catalog';
import type { AnshinDocument, BilingualText } from '@anshin/model';

/** A built-in system as the list shows it, with what a search for similar ones compares. */
export interface Starter {
  readonly id: string;
  readonly title: BilingualText;
  readonly sector: string;
  readonly source: string;
  readonly counts: {
    readonly stakeholders: number;
    readonly components: number;
    readonly channels: number;
    readonly incidents: number;
    readonly measures: number;
  };
  /** How many components of each kind it has. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly frameworks: readonly string[];
}

let list: Promise<readonly Starter[]> | undefined;

/** Every built-in system, read once. */
export function starters(): Promise<readonly Starter[]> {
  list ??= Promise.all(
    builtinExamples()
      .map(({ id }) => id)
      .map(starterOf),
  );
  return list;
}

/** The document of a built-in system, checked when it was built; a fresh copy each time. */
export async function starterDocument(id: string): Promise<AnshinDocument | undefined> {
  if (!builtinExamples().some((example) => example.id === id)) return undefined;
  const json = await builtinExampleJson(id);
  return json === undefined ? undefined : (JSON.parse(json) as AnshinDocument);
}

async function starterOf(id: string): Promise<Starter> {
  const document = await starterDocument(id);
  const { title, sector, source } = builtinExamples().find((example) => example.id === id) ?? { title: { ja: id, en: id }, sector: '', source: '' };
  const count = (collection: object | undefined): number => Object.keys(collection ?? {}).length;
  const kinds: Record<string, number> = {};
  for (const { kind } of Object.values(document?.components ?? {})) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    id,
    title,
    sector,
    source,
    counts: {
      stakeholders: count(document?.stakeholders),
      components: count(document?.components),
      channels: count(document?.channels),
      incidents: count(document?.incidents),
      measures: count(document?.measures),
    },
    kinds,
    frameworks: document?.frameworks ?? [],
  };
}
