import { Failure } from '../output/failure.ts';
import { plainLine } from '../output/plain-line.ts';

/** A whole number between two bounds that an option was given. */
export function wholeNumberOf(option: string, given: string, least: number, greatest: number): number {
  const value = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least && value <= greatest) return value;
  throw new Failure('cli.bad-number', {
    ja: `${option} の「${plainLine(given)}」は使えません。${least} から ${greatest} までの整数を指定してください。`,
    en: `${option} cannot be "${plainLine(given)}". Give a whole number from ${least} to ${greatest}.`,
  });
}
