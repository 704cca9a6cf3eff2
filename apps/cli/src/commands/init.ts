import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { builtinExamples, builtinExampleText } from '@anshin/catalog';
import { nearest } from '@anshin/model';
import type { ExitCode, Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { languageOf } from '../output/language.ts';
import { plainLine } from '../output/plain-line.ts';
import { systemCode } from '../output/system-reason.ts';
import { writeFailure } from '../output/write-failure.ts';
import { starterText } from './starter-text.ts';

/** What `anshin init` can be told. */
export interface InitFlags {
  readonly from?: string;
  readonly lang?: string;
}

/** `anshin init <dir>`: writes a starter model, blank or taken from an example. An existing file is never overwritten. */
export async function init(dir: string, flags: InitFlags, io: Io): Promise<ExitCode> {
  const folder = resolve(dir);
  const id = idOf(basename(folder));
  const text = flags.from === undefined ? starterText(id) : await exampleText(flags.from);
  const path = join(dir, `${flags.from ?? id}.anshin.yaml`);
  try {
    mkdirSync(folder, { recursive: true });
    io.saveFile(path, text, 'new');
  } catch (error) {
    throw failureOf(path, error);
  }
  const shown = plainLine(path);
  io.write(languageOf(flags.lang, io) === 'ja' ? `${shown} を作りました。次は: anshin check ${shown}\n` : `Wrote ${shown}. Next: anshin check ${shown}\n`);
  return 0;
}

/** The id of a document after the folder's name; `system` where nothing of the name can be part of one. */
export function idOf(folder: string): string {
  const id = folder
    .replace(/[^a-zA-Z0-9_-]+/g, '-')
    .replace(/^[^a-zA-Z]+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return id === '' ? 'system' : id;
}

async function exampleText(id: string): Promise<string> {
  const text = await builtinExampleText(id);
  if (text !== undefined) return text;
  const shown = plainLine(id);
  const near = nearest(
    id,
    builtinExamples().map((example) => example.id),
  );
  throw new Failure('cli.no-such-example', {
    ja: `「${shown}」という例はありません。${near === undefined ? '' : `「${near}」のことでしょうか。`}anshin examples で一覧を見られます。`,
    en: `There is no example "${shown}".${near === undefined ? '' : ` Did you mean "${near}"?`} "anshin examples" lists them.`,
  });
}

function failureOf(path: string, error: unknown): Failure {
  if (systemCode(error) !== 'EEXIST' || systemPath(error) !== path) return writeFailure(path, error);
  const shown = plainLine(path);
  return new Failure(
    'cli.file-exists',
    {
      ja: `「${shown}」は既にあります。上書きはしません。別の場所を指定してください。`,
      en: `"${shown}" exists already and is not overwritten. Choose another place.`,
    },
    error,
  );
}

/** The path that the system complained about: the file itself, or a part of the way to it. */
function systemPath(error: unknown): unknown {
  return error instanceof Error && 'path' in error ? error.path : undefined;
}
