/** Text as it is compared: full and half width, large and small, hiragana and katakana alike; without spaces, marks and long-vowel signs. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60))
    .replace(/[\s\u30fc\u30fb・()（）、。,./_'’-]+/g, '');
}

const VOWELS = 'aiueo';
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};
const SMALL: Readonly<Record<string, string>> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o', ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([head, row]) => [...row].map((letter, index) => [letter, head + VOWELS[index]] as const)),
  ...([
    ['や', 'ya'],
    ['ゆ', 'yu'],
    ['よ', 'yo'],
    ['わ', 'wa'],
    ['を', 'o'],
    ['ん', 'n'],
    ['ゔ', 'bu'],
  ] as const),
]);

/** Ways of writing one sound, and lengths that writers leave out. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sh(?=i)/g, 's'],
  [/sh/g, 'sy'],
  [/ch(?=i)/g, 't'],
  [/ch/g, 'ty'],
  [/ts(?=u)/g, 't'],
  [/f/g, 'h'],
  [/j(?=i)/g, 'z'],
  [/j/g, 'zy'],
  [/v/g, 'b'],
  [/d(?=[iu])/g, 'z'],
  [/w(?=[iueo])/g, ''],
  [/([aiueo])\1+/g, '$1'],
  [/ou/g, 'o'],
  [/([a-z])\1+/g, '$1'],
];

/**
 * Folded text in Latin letters, loosely: ways of writing the same sound become one (shi = si, tsu = tu, fu = hu, ji = zi), long and double sounds short.
 * Both sides of a comparison go through it, so it need not be any official romanisation.
 */
export function romanised(foldedText: string): string {
  let latin = '';
  for (const letter of foldedText) {
    const small = SMALL[letter];
    if (small !== undefined) latin = latin.replace(/[aiueo]$/, '') + small;
    else if (letter !== 'っ') latin += LETTERS.get(letter) ?? letter;
  }
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), latin);
}
