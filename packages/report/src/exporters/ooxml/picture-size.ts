/** Width and height of a PNG or JPEG in pixels; undefined where the bytes are neither. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The largest size in which a picture fits into a room, never larger than its own pixels; undefined where the bytes are no picture. */
export function fittedPicture(
  bytes: Uint8Array,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } | undefined {
  const size = pictureSize(bytes);
  if (size === undefined || size.width === 0 || size.height === 0) return undefined;
  const scale = Math.min(1, room.width / size.width, room.height / size.height);
  return { width: size.width * scale, height: size.height * scale };
}
