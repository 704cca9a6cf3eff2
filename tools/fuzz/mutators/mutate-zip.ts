import { HOSTILE_TEXTS } from '../hostile.data.ts';
import type { Random } from '../random.ts';
import { bomb, unzipParts, type ZipPart, zipParts } from '../zip.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import { mutateXml } from './mutate-xml.ts';

/** Changes the parts of an archive and what its headers say of them. */
export function mutateZip(random: Random, bytes: Uint8Array): Uint8Array {
  let parts = unzipParts(bytes);
  if (parts.length === 0) return bytes;
  for (let left = 1 + random.below(3); left > 0; left -= 1) parts = once(random, parts);
  const made = zipParts(parts);
  return random.chance(0.1) ? mutateBytes(random, made, bytes) : made;
}

function once(random: Random, parts: readonly ZipPart[]): ZipPart[] {
  const at = random.below(parts.length);
  const part = parts[at];
  if (part === undefined) return [...parts];
  const instead = (...by: readonly ZipPart[]): ZipPart[] => [...parts.slice(0, at), ...by, ...parts.slice(at + 1)];
  switch (random.below(13)) {
    case 0:
      return instead();
    case 1:
      return instead(part, { ...part, content: random.pick(parts).content });
    case 2:
      return instead({
        ...part,
        name: random.pick([...HOSTILE_TEXTS, `../${part.name}`, `/${part.name}`, part.name.toUpperCase(), part.name.replaceAll('/', '\\')]),
      });
    case 3:
      return instead({ ...part, claimed: random.pick([0, 1, 500_000_000, 0xffff_ffff, part.content.length - 1]) });
    case 4:
      return instead({ ...part, packed: bomb(random.pick([50, 199, 250, 500])), ...(random.chance(0.5) ? {} : { claimed: 500_000_000 }) });
    case 5:
      return instead({ ...part, method: random.pick([0, 1, 9, 12, 99]) });
    case 6:
      return instead({ ...part, flags: random.pick([1, 8, 0x41, 0xffff]) });
    case 7:
      return instead(part, ...Array.from({ length: random.pick([10, 500, 10_500]) }, (_, index) => ({ name: `x/${index}.xml`, content: new Uint8Array(0) })));
    case 8:
      return instead({ ...part, content: mutateBytes(random, part.content, random.pick(parts).content) });
    default: {
      const text = new TextDecoder().decode(part.content);
      return instead({ ...part, content: new TextEncoder().encode(text.includes('<') ? mutateXml(random, text) : mutateText(random, text)) });
    }
  }
}
