/** What is wrong with a text as XML: tags that do not match, bare signs, characters that XML forbids; undefined where it is well formed. Knows no DTDs. */
export function xmlFault(xml: string): string | undefined {
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.exec(xml);
  if (forbidden !== null) return `forbidden character at ${forbidden.index}`;
  const open: string[] = [];
  let end = 0;
  for (const tag of xml.matchAll(/<(\?[^?]*\?|\/?[a-zA-Z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?[^?]*\?>/g)) {
    const between = xml.slice(end, tag.index);
    if (/[<>]/.test(between) || /&(?!(?:amp|lt|gt|quot|#\d+);)/.test(between + (tag[2] ?? ''))) return `bare sign before ${tag.index}: ${between.slice(0, 60)}`;
    end = tag.index + tag[0].length;
    const name = tag[1] ?? '?';
    if (name.startsWith('?')) continue;
    if (name.startsWith('/')) {
      if (open.pop() !== name.slice(1)) return `unexpected end of ${name.slice(1)} at ${tag.index}`;
    } else if (tag[3] !== '/') open.push(name);
  }
  if (xml.slice(end).trim() !== '') return `text after the end: ${xml.slice(end, end + 60)}`;
  return open.length === 0 ? undefined : `not closed: ${open.join(' ')}`;
}
