/**
 * A text as one line that a terminal can show: control characters, line ends and characters that turn the direction of writing become `\ufffd`.
 * Names and texts of a file that somebody else wrote could otherwise move the cursor, change colours or hide what stands before them.
 */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
