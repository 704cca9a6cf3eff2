/** What the arguments ask for, read without knowing the command: needed where the command line itself is at fault. */
export interface AskedFlags {
  readonly json: boolean;
  readonly lang: string | undefined;
}

/** Looks for `--json` and `--lang` among the arguments; what follows `--` is no option. */
export function askedFlags(args: readonly string[]): AskedFlags {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const lang = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return { json: options.includes('--json'), lang: lang === -1 ? undefined : (options[lang]?.split('=')[1] ?? options[lang + 1]) };
}

/** The arguments with `--json` and `--lang` behind the command where they stand before it. */
export function commandFirst(args: readonly string[]): readonly string[] {
  let count = 0;
  for (let arg = args[0]; arg !== undefined; arg = args[count]) {
    if (arg === '--json' || arg.startsWith('--lang=')) count += 1;
    else if (arg === '--lang') count += 2;
    else break;
  }
  const [command, ...rest] = args.slice(count);
  return count === 0 || command === undefined ? args : [command, ...args.slice(0, count), ...rest];
}
