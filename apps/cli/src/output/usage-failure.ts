import { CommanderError } from 'commander';
import { Failure } from './failure.ts';
import { plainLine } from './plain-line.ts';

/** Turns the parser's complaint about a command line into a failure with words of both languages. */
export function usageFailure(error: CommanderError, args: readonly string[]): Failure {
  if (error.code === 'commander.help' && args[0] === 'help') return usageFailure(new CommanderError(2, 'commander.unknownCommand', `'${args[1] ?? ''}'`), []);
  const name = plainLine(/'([\s\S]*)'/.exec(error.message.split('\n(Did you mean')[0] ?? '')?.[1] ?? '');
  const near = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1];
  const hint = near === undefined ? { ja: '', en: '' } : { ja: `「${near}」のことでしょうか。`, en: ` Did you mean "${near}"?` };
  const words = WORDS[error.code]?.(name) ?? {
    ja: `コマンドの書き方が違います（${plainLine(error.message)}）。`,
    en: `The command line does not follow the usage (${plainLine(error.message)}).`,
  };
  return new Failure('cli.usage', { ja: `${words.ja}${hint.ja}使い方は --help で見られます。`, en: `${words.en}${hint.en} See --help.` });
}

/** Sentences by the parser's own codes. */
const WORDS: Readonly<Record<string, (name: string) => { readonly ja: string; readonly en: string }>> = {
  'commander.help': () => ({ ja: 'コマンドが指定されていません。', en: 'No command is given.' }),
  'commander.unknownCommand': (name) => ({ ja: `「${name}」というコマンドはありません。`, en: `There is no command "${name}".` }),
  'commander.unknownOption': (name) => ({ ja: `「${name}」という指定はありません。`, en: `There is no option "${name}".` }),
  'commander.missingArgument': (name) => ({ ja: `${name} が指定されていません。`, en: `${name} is missing.` }),
  'commander.optionMissingArgument': (name) => ({ ja: `「${name}」の値が書かれていません。`, en: `"${name}" needs a value.` }),
  'commander.excessArguments': (name) => ({ ja: `「${name}」に渡すものが多すぎます。`, en: `"${name}" was given too many arguments.` }),
};
