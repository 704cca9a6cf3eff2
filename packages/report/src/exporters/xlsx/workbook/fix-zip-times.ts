const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1980-01-01 00:00, the first time that a zip archive can hold (APPNOTE.TXT 4.4.6). */
const FIRST_DAY = 0x21;

/** Sets the times of all entries of a zip archive to the same fixed one, in place: the writer takes them from the clock. */
export function fixZipTimes(archive: Uint8Array): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return;
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0 && view.getUint32(at, true) === CENTRAL; entry--) {
    setTime(view, at + 12);
    setTime(view, view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}
