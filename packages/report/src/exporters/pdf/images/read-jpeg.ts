import { array } from '../file/pdf-value.ts';
import type { Picture } from './picture.ts';

/** Markers that begin a frame, without those for tables. Source: ITU-T T.81, table B.1. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const SPACES: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };

/** A JPEG picture; its bytes go into the file as they are. Throws an Error that says what is wrong. */
export function readJpeg(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) throw new Error('it is no JPEG file');
  let isAdobe = false;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) throw new Error('a marker is missing');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xee) isAdobe = true;
    if (FRAMES.has(marker)) return picture(bytes, view, at, isAdobe);
    at += 2 + view.getUint16(at + 2);
  }
  throw new Error('it holds no picture that readers show');
}

function picture(bytes: Uint8Array, view: DataView, frame: number, isAdobe: boolean): Picture {
  const [height, width, components] = [view.getUint16(frame + 5), view.getUint16(frame + 7), bytes[frame + 9] ?? 0];
  const space = SPACES[components];
  if (space === undefined || bytes[frame + 4] !== 8) throw new Error('its colours are of a kind that readers do not show');
  return {
    width,
    height,
    write: (file) =>
      file.addStream(
        {
          Type: '/XObject',
          Subtype: '/Image',
          Width: String(width),
          Height: String(height),
          ColorSpace: space,
          BitsPerComponent: '8',
          Filter: '/DCTDecode',
          Decode: components === 4 && isAdobe ? array(['1 0 1 0 1 0 1 0']) : undefined,
        },
        bytes,
        true,
      ),
  };
}
