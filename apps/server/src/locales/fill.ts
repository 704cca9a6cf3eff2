/** Puts values into the places `{name}` of a sentence; a value that is missing leaves nothing. */
export function fill(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : ''));
}
