/** Bytes of a text in UTF-8; counts exactly only when the answer to "more than `limit`?" is not clear from its length alone. */
export function utf8Length(text: string, limit: number): number {
  if (text.length > limit || 3 * text.length <= limit) return text.length;
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // A surrogate is half of a character of four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
