import type { Catalog } from '@anshin/catalog';
import { type AnshinDocument, type CollectionName, documentJsonSchema, type Language, type Text } from '@anshin/model';
import { keysAt, referredAt } from './reference-fields.ts';
import { type Schema, schemasAt, schemasIn, titleIn } from './schema-at.ts';
import type { YamlContext } from './yaml-context.ts';

/** Something that can stand at the cursor. */
export interface Proposal {
  readonly label: string;
  readonly detail: string | undefined;
  readonly sort: 'key' | 'value' | 'reference' | 'catalog';
  /** What is written, where that is more than the label. */
  readonly insert?: string;
}

/** What the proposals are drawn from. */
export interface ProposalGrounds {
  readonly document: AnshinDocument;
  readonly catalog: Pick<Catalog, 'kinds' | 'requirements'>;
  readonly language: Language;
}

const SCHEMA = documentJsonSchema() as Schema;

/** What the format, the document and the catalog have for a place: keys of maps, values of closed lists, ids of what is referred to. */
export function proposalsAt(context: YamlContext, grounds: ProposalGrounds): readonly Proposal[] {
  const schemas = schemasAt(SCHEMA, context.path);
  const found =
    context.at === 'key'
      ? [...keys(schemas, grounds), ...ids(keysAt(context.path), grounds, ': ')]
      : [...values(schemas, grounds), ...references(context.path, grounds)];
  return [...new Map(found.map((proposal) => [proposal.label, proposal])).values()];
}

function keys(schemas: readonly Schema[], { language }: ProposalGrounds): Proposal[] {
  return schemas.flatMap((schema) =>
    Object.keys(schema.properties ?? {}).map((label): Proposal => {
      const [inner] = schemasIn(SCHEMA, schema, label);
      const title = titleIn(inner, language);
      return { label, detail: schema.required?.includes(label) ? `${title ?? ''} *`.trim() : title, sort: 'key', insert: `${label}: ` };
    }),
  );
}

function values(schemas: readonly Schema[], { language }: ProposalGrounds): Proposal[] {
  return schemas.flatMap((schema) => {
    const listed = schema.enum ?? (schema.const === undefined ? (schema.type === 'boolean' ? [true, false] : []) : [schema.const]);
    return listed.map((value): Proposal => ({ label: String(value), detail: titleIn(schema, language), sort: 'value' }));
  });
}

function references(path: readonly string[], grounds: ProposalGrounds): Proposal[] {
  const { catalog, language } = grounds;
  const names = path.filter((name) => name !== '-');
  const field = names.at(-1);
  if (names[0] === 'components' && field === 'kind' && names.length === 3)
    return catalog.kinds.map(({ kind, title }) => ({ label: kind, detail: title[language], sort: 'catalog' }));
  if (field === 'meets' || field === 'requirement' || (field === 'requirements' && names[0] === 'policies'))
    return catalog.requirements.map(({ id, title }) => ({ label: id, detail: title[language], sort: 'catalog' }));
  return ids(referredAt(path), grounds);
}

function ids(collections: readonly CollectionName[], { document, language }: ProposalGrounds, after = ''): Proposal[] {
  return collections.flatMap((collection) =>
    Object.entries((document[collection] ?? {}) as Readonly<Record<string, { readonly name?: Text; readonly title?: Text }>>).map(
      ([label, { name, title }]): Proposal => {
        const text = name ?? title;
        const detail = text === undefined || typeof text === 'string' ? text : text[language];
        return { label, detail, sort: 'reference', ...(after === '' ? {} : { insert: `${label}${after}` }) };
      },
    ),
  );
}
