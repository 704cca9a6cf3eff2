import { unzlibSync } from 'fflate';
import { adler32 } from '../file/adler32.ts';
import { reference } from '../file/pdf-value.ts';
import type { Picture } from './picture.ts';

/** Larger pictures are refused: nobody prints a logo of that size. */
const MOST_PIXELS = 16_000_000;
/** Samples of a pixel by colour type. Source: PNG 3rd edition, table 11.1. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Where the passes of interlacing begin, and their steps. Source: the same, clause 8. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
  readonly isInterlaced: boolean;
  readonly palette: Uint8Array | undefined;
  readonly transparency: Uint8Array | undefined;
}

/** A PNG picture of any kind as colours and a mask of opacity. Throws an Error that says what is wrong. */
export function readPng(bytes: Uint8Array): Picture {
  const { head, data } = chunksOf(bytes);
  const samples = SAMPLES[head.type];
  if (samples === undefined) throw new Error('its colours are of an unknown kind');
  if (head.width * head.height > MOST_PIXELS) throw new Error('it has too many pixels');
  const passes = head.isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  const bits = samples * head.depth;
  const sizes = passes.map(([x, y, dx, dy]) => ({ width: Math.ceil(Math.max(0, head.width - x) / dx), height: Math.ceil(Math.max(0, head.height - y) / dy) }));
  const length = sizes.reduce((sum, { width, height }) => sum + (width === 0 ? 0 : height * (1 + Math.ceil((width * bits) / 8))), 0);
  const raw = unpacked(data, length);
  const colours = new Uint8Array(head.width * head.height * 3);
  const opacity = new Uint8Array(head.width * head.height).fill(255);
  let at = 0;
  for (const [index, { width, height }] of sizes.entries()) {
    const [x, y, dx, dy] = passes[index] ?? [0, 0, 1, 1];
    const stride = Math.ceil((width * bits) / 8);
    if (width === 0) continue;
    unfilter(raw, at, stride, height, Math.max(1, bits >> 3));
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++)
        setPixel(head, raw, at + row * (stride + 1) + 1, column, (y + row * dy) * head.width + x + column * dx, colours, opacity);
    at += height * (stride + 1);
  }
  return { width: head.width, height: head.height, write: (file) => writePixels(file, head, colours, opacity) };
}

/** The lines of a picture; never more bytes than it needs, and only if the check sum holds. */
function unpacked(data: Uint8Array, length: number): Uint8Array {
  const raw = unzlibSync(data, { out: new Uint8Array(length) });
  if (data.length < 6 || new DataView(data.buffer, data.byteOffset + data.length - 4).getUint32(0) !== adler32(raw)) throw new Error('it is broken');
  return raw;
}

function writePixels(file: Parameters<Picture['write']>[0], head: PngHead, colours: Uint8Array, opacity: Uint8Array): number {
  const image = { Type: '/XObject', Subtype: '/Image', Width: String(head.width), Height: String(head.height), BitsPerComponent: '8' };
  const isOpaque = opacity.every((value) => value === 255);
  const mask = isOpaque ? undefined : reference(file.addStream({ ...image, ColorSpace: '/DeviceGray' }, opacity));
  return file.addStream({ ...image, ColorSpace: '/DeviceRGB', SMask: mask }, colours);
}

function chunksOf(bytes: Uint8Array): { readonly head: PngHead; readonly data: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) throw new Error('it is no PNG file');
  let palette: Uint8Array | undefined;
  let transparency: Uint8Array | undefined;
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const kind = view.getUint32(at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 0x504c5445) palette = content;
    else if (kind === 0x74524e53) transparency = content;
    else if (kind === 0x49444154) parts.push(content);
    at += 12 + length;
  }
  const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    data.set(part, at);
    at += part.length;
  }
  const head = { width: view.getUint32(16), height: view.getUint32(20), depth: bytes[24] ?? 8, type: bytes[25] ?? 0, isInterlaced: bytes[28] === 1 };
  return { head: { ...head, palette, transparency }, data };
}

/** Takes back the filters of lines. Source: PNG 3rd edition, clause 9. */
function unfilter(raw: Uint8Array, start: number, stride: number, height: number, step: number): void {
  for (let row = 0; row < height; row++) {
    const at = start + row * (stride + 1);
    const filter = raw[at];
    for (let index = 1; index <= stride; index++) {
      const left = index > step ? (raw[at + index - step] ?? 0) : 0;
      const up = row > 0 ? (raw[at + index - stride - 1] ?? 0) : 0;
      const corner = row > 0 && index > step ? (raw[at + index - stride - 1 - step] ?? 0) : 0;
      const add = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
      raw[at + index] = ((raw[at + index] ?? 0) + add) & 0xff;
    }
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Reads one pixel of a line and sets its colour and opacity, eight bits each. */
function setPixel(head: PngHead, raw: Uint8Array, line: number, column: number, to: number, colours: Uint8Array, opacity: Uint8Array): void {
  const samples = SAMPLES[head.type] ?? 1;
  const sample = (index: number): number => {
    const bit = (column * samples + index) * head.depth;
    if (head.depth >= 8) return raw[line + (bit >> 3)] ?? 0;
    return ((raw[line + (bit >> 3)] ?? 0) >> (8 - head.depth - (bit & 7))) & (2 ** head.depth - 1);
  };
  const grey = (value: number): number => (head.depth >= 8 ? value : Math.round((value * 255) / (2 ** head.depth - 1)));
  const set = (r: number, g: number, b: number, alpha: number): void => {
    colours.set([r, g, b], to * 3);
    opacity[to] = alpha;
  };
  if (head.type === 3) {
    const entry = sample(0);
    set(head.palette?.[entry * 3] ?? 0, head.palette?.[entry * 3 + 1] ?? 0, head.palette?.[entry * 3 + 2] ?? 0, head.transparency?.[entry] ?? 255);
  } else if (samples < 3) set(grey(sample(0)), grey(sample(0)), grey(sample(0)), samples === 2 ? sample(1) : keyed(head, [sample(0)]));
  else set(sample(0), sample(1), sample(2), samples === 4 ? sample(3) : keyed(head, [sample(0), sample(1), sample(2)]));
}

/** Pictures without opacity may name one colour that is not painted. */
function keyed(head: PngHead, values: readonly number[]): number {
  const key = head.transparency;
  if (key === undefined) return 255;
  return values.every((value, index) => key[index * 2 + (head.depth === 16 ? 0 : 1)] === value) ? 0 : 255;
}
