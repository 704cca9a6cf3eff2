/** A free readable id from a name (`gateway-2`); names without Latin letters take the word of the kind. */
export function newId(name: string, taken: Readonly<Record<string, unknown>> | undefined, otherwise: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const base = words === '' ? otherwise : words;
  if (taken === undefined || !Object.hasOwn(taken, base)) return base;
  for (let number = 2; ; number += 1) if (!Object.hasOwn(taken, `${base}-${number}`)) return `${base}-${number}`;
}
