/** The part of a communication link's id that the tool itself makes of its title: lower case, hyphens. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[- ]+|[- ]+$/g, '');
}

/** Gives each thing of a map a key of its own: its title, with its id behind where the title is empty, taken, or (for links) makes the same id as another. */
export function titleGiver(isSame: (title: string) => string): (title: string, id: string) => string {
  const taken = new Set<string>();
  return (title, id) => {
    const wanted = title.trim() === '' || taken.has(isSame(title)) || isSame(title) === '' ? withId(title, id) : title;
    taken.add(isSame(wanted));
    return wanted;
  };
}

function withId(title: string, id: string): string {
  return `${title} (${id})`;
}

/** The title without the id that was put behind it. */
export function titleFrom(key: string, id: string): string {
  const end = ` (${id})`;
  return key.endsWith(end) ? key.slice(0, -end.length) : key;
}
