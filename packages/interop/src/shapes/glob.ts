/** Whether a text, in lower case, fits the parts of a pattern between its stars; in time linear in the text for each part. */
export function fitsParts(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** The parts of a pattern between its stars (`*` stands for anything), in lower case. */
export function partsOfGlob(pattern: string): readonly string[] {
  return pattern.toLowerCase().split('*');
}

/** Whether a text fits a pattern in which `*` stands for anything; without regard to case. */
export function fitsGlob(pattern: string, text: string): boolean {
  return fitsParts(partsOfGlob(pattern), text.toLowerCase());
}
