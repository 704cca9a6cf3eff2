/** Two capital letters (or a letter and a digit) for each id, distinct as long as there are fewer than some hundred: initials first, then further letters, then digits. */
export function partyTags(ids: readonly string[]): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    const tag = candidates(id).find((candidate) => !taken.has(candidate)) ?? numbered(taken);
    taken.add(tag);
    tags.set(id, tag);
  }
  return tags;
}

function candidates(id: string): string[] {
  const parts = id
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((part) => part !== '');
  const letters = parts.join('');
  const first = letters[0] ?? 'X';
  const initials = parts.length > 1 ? [`${first}${parts[1]?.[0] ?? ''}`] : [];
  const rest = [...letters.slice(1), ...'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'].map((letter) => `${first}${letter}`);
  return [...initials, ...rest].filter((tag) => tag.length === 2);
}

function numbered(taken: ReadonlySet<string>): string {
  let number = 0;
  while (taken.has(String(number).padStart(2, '0'))) number += 1;
  return String(number).padStart(2, '0');
}
