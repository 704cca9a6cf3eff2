/** The id that an entity was given; never the name of a field, which begins with a letter. */
export const ID = '@id';

/** Where an entry stands among its siblings. */
export const ORDER = '@order';

/** The key at which a part says that it is there although it is empty. */
export const MARK = '@';

/** One step of a key: `/` parts the steps, so it is written `~1`, `~` is `~0` (as in JSON pointers), and `@` at the beginning is `~2`. */
export function stepOf(name: string): string {
  const step = name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
  return step.startsWith('@') ? `~2${step.slice(1)}` : step;
}

/** The name that a step stands for. */
export function nameOf(step: string): string {
  return step.includes('~') ? step.replace(/^~2/, '@').replaceAll('~1', '/').replaceAll('~0', '~') : step;
}

/** A key one step further down. */
export function under(key: string, name: string): string {
  return key === '' || key === MARK ? stepOf(name) : `${key}/${stepOf(name)}`;
}
