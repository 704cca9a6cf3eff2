import type { Random } from '../random.ts';

const INTERESTING = [0x00, 0x0a, 0x1b, 0x22, 0x26, 0x2c, 0x3a, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d, 0x7f, 0x80, 0xc0, 0xe3, 0xef, 0xfe, 0xff];

/** Changes bytes without knowing what they mean: flips, cuts, repeats, moves, noise. */
export function mutateBytes(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  let changed = bytes;
  for (let left = 1 + random.below(4); left > 0; left -= 1) changed = once(random, changed, other);
  return changed;
}

function once(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  const length = random.below(Math.min(2_000, bytes.length - at + 1));
  const chunk = bytes.subarray(at, at + length);
  switch (random.below(9)) {
    case 0:
      return bytes.map((byte, index) => (index === at ? byte ^ (1 << random.below(8)) : byte));
    case 1:
      return bytes.map((byte, index) => (index === at ? random.pick(INTERESTING) : byte));
    case 2:
      return join(bytes.subarray(0, at), random.bytes(random.below(64)), bytes.subarray(at + length));
    case 3:
      return bytes.slice(0, at);
    case 4:
      return bytes.slice(at);
    case 5:
      return join(bytes.subarray(0, at), bytes.subarray(at + length));
    case 6:
      return join(bytes.subarray(0, at), ...Array.from({ length: 1 + random.below(20) }, () => chunk), bytes.subarray(at));
    case 7:
      return join(bytes.subarray(0, at), other.subarray(random.below(other.length + 1)));
    default:
      return join(chunk, bytes.subarray(0, at), bytes.subarray(at + length));
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
