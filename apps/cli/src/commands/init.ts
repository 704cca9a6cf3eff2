import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { builtinExamples, builtinExampleText } from '@anshin/catalog';
import { nearest } from '@anshin/model';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { languageOf } from '../output/language.ts';
import { STARTER_TEXT } from './starter-text.ts';

/** `anshin init <dir>`: writes a starter model, blank or taken from an example. An existing file is never overwritten. */
export async function init(dir: string, options: { readonly from?: string; readonly lang?: string }, io: Io): Promise<ExitCode> {
  const folder = resolve(dir);
  const name = basename(folder).replace(/[^a-zA-Z0-9_-]+/g, '-').replace(/^[^a-zA-Z]+/, '') || 'system';
  const text = options.from === undefined ? STARTER_TEXT.replaceAll('__ID__', name) : await exampleText(options.from);
  const path = join(folder, `${options.from ?? name}.anshin.yaml`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Failure('cli.file-exists', { ja: `「${path}」は既にあります。別の場所を指定してください。`, en: `"${path}" exists already. Choose another place.` });
  }
  io.write(languageOf(options.lang, io) === 'ja' ? `${path} を作りました。次は: anshin check ${path}\n` : `Wrote ${path}. Next: anshin check ${path}\n`);
  return 0;
}

async function exampleText(id: string): Promise<string> {
  const text = await builtinExampleText(id);
  if (text !== undefined) return text;
  const near = nearest(id, builtinExamples().map((example) => example.id));
  throw new Failure('cli.no-such-example', {
    ja: `「${id}」という例はありません。${near === undefined ? '' : `「${near}」のことでしょうか。`}anshin examples で一覧を見られます。`,
    en: `There is no example "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`} "anshin examples" lists them.`,
  });
}
