/** Reads a stream of UTF-8 to its end; undefined as soon as it holds more than `limit` bytes, so that an endless one ends, too. */
export async function readText(stream: AsyncIterable<unknown>, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > limit) return undefined;
    chunks.push(bytes);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
