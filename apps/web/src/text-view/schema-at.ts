/** As much of JSON Schema as the schema of documents uses. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Every schema that may hold at a path of the document; none where the format has no such place. */
export function schemasAt(root: Schema, path: readonly string[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>((schemas, name) => schemas.flatMap((schema) => schemasIn(root, schema, name)), branches(root, root));
}

/** The forms of a field, or of the items for `-`, of one schema. */
export function schemasIn(root: Schema, schema: Schema, name: string): readonly Schema[] {
  const inner = name === '-' ? schema.items : (own(schema.properties, name) ?? schema.additionalProperties);
  return typeof inner === 'object' ? branches(root, inner) : [];
}

/** A schema without references and alternatives: each of its forms. */
function branches(root: Schema, schema: Schema): readonly Schema[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const target = own(root.$defs, name);
    return target === undefined ? [] : branches(root, target).map((branch) => ({ ...(schema.title === undefined ? {} : { title: schema.title }), ...branch }));
  }
  const forms = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (forms === undefined) return [schema];
  const outer = schema.title === undefined ? {} : { title: schema.title };
  return forms.flatMap((form) => branches(root, form)).map((branch) => ({ ...outer, ...branch }));
}

/** The title in one language: titles are written `日本語 / English`. */
export function titleIn(schema: Schema | undefined, language: 'ja' | 'en'): string | undefined {
  const [ja, en] = (schema?.title ?? '').split(' / ');
  const title = language === 'ja' ? ja : (en ?? ja);
  return title === '' ? undefined : title;
}

function own<T>(values: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}
