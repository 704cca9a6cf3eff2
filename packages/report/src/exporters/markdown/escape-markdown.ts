const SIGNS = /[\\`*_[\]#|~!]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as Markdown that means nothing but itself: no emphasis, link, table border or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, (sign) => `\\${sign}`).replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');
}
