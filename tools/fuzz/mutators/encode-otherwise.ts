import type { Random } from '../random.ts';

/** The same text in another encoding, or with the mark of one that it is not in. */
export function encodeOtherwise(random: Random, text: string): Uint8Array {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  switch (random.below(9)) {
    case 0:
      return marked([0xef, 0xbb, 0xbf], utf8);
    case 1:
      return marked([0xff, 0xfe], utf16);
    case 2:
      return marked([0xfe, 0xff], Buffer.from(utf16).swap16());
    case 3:
      return new Uint8Array(utf16);
    case 4:
      return marked([0xff, 0xfe], utf8);
    case 5:
      return new Uint8Array(Buffer.from(text, 'latin1'));
    case 6:
      return inJapaneseEncoding(text, 'shift_jis');
    case 7:
      return inJapaneseEncoding(text, 'euc-jp');
    default:
      return marked([0x1b, 0x24, 0x42], inJapaneseEncoding(text, 'shift_jis'));
  }
}

function marked(mark: readonly number[], bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(mark), bytes]));
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Node only decodes these encodings; a table of all pairs, read backwards, encodes them. */
function inJapaneseEncoding(text: string, encoding: 'shift_jis' | 'euc-jp'): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? (character < '\x80' ? [character.charCodeAt(0)] : [0x3f])));
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, [first, second]);
    }
  }
  return table;
}
