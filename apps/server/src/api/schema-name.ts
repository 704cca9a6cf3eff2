/** A type as one reads it in a table, and the schema that it is when it has a name. */
export interface SchemaName {
  readonly text: string;
  readonly ref?: string;
}

type Schema = Readonly<Record<string, unknown>>;

/** A short name for a schema: that of the component, else what kind of value it is. */
export function schemaName(schema: Schema): SchemaName {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const name = reference.split('/').at(-1) ?? '';
    return { text: name, ref: name };
  }
  const { type, items, format } = schema;
  if (Array.isArray(schema['enum'])) return { text: schema['enum'].join(' | ') };
  if ('const' in schema) return { text: JSON.stringify(schema['const']) };
  const alternatives = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(alternatives)) return { text: [...new Set(alternatives.map((each) => schemaName(each as Schema).text))].join(' | ') };
  if (type === 'array' && typeof items === 'object' && items !== null) return { text: `${schemaName(items as Schema).text}[]` };
  if (type === 'object' && typeof schema['properties'] === 'object' && schema['properties'] !== null)
    return { text: `{ ${Object.keys(schema['properties']).join(', ')} }` };
  return { text: String(format ?? type ?? 'any') };
}
