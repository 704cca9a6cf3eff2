import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtinExamples } from '@anshin/catalog';
import { type BilingualText, nearest } from '@anshin/model';
import { Failure } from '../output/failure.ts';
import { plainLine } from '../output/plain-line.ts';
import { systemCode, systemReason } from '../output/system-reason.ts';
import type { OtherKind } from './read-regular-file.ts';

/** Why a file could not be opened, with what the user may have meant. */
export function openFailure(path: string, error: unknown): Failure {
  const shown = plainLine(path);
  if (systemCode(error) !== 'ENOENT') {
    const reason = systemReason(error);
    return new Failure('cli.unreadable-file', { ja: `「${shown}」を読めません。${reason.ja}。`, en: `"${shown}" cannot be read: ${reason.en}.` }, error);
  }
  const near = nearest(
    path,
    builtinExamples().map((example) => example.id),
  );
  const hint =
    near === undefined
      ? { ja: 'anshin examples で例の一覧を見られます。', en: ' "anshin examples" lists the examples.' }
      : { ja: `「${near}」のことでしょうか。`, en: ` Did you mean "${near}"?` };
  const words = {
    ja: `「${shown}」というファイルも、その名前の組み込みの例もありません。`,
    en: `There is neither a file "${shown}" nor a built-in example of that name.`,
  };
  return new Failure('cli.no-such-file', { ja: words.ja + hint.ja, en: words.en + hint.en }, error);
}

const KINDS: Readonly<Record<OtherKind, BilingualText>> = {
  folder: { ja: 'フォルダです', en: 'a folder' },
  pipe: { ja: 'パイプです', en: 'a pipe' },
  socket: { ja: 'ソケットです', en: 'a socket' },
  device: { ja: '装置です', en: 'a device' },
  other: { ja: '普通のファイルではありません', en: 'no regular file' },
};

/** That a path leads to something that is not read; for a folder with the document that lies in it. */
export function notAFile(path: string, kind: OtherKind): Failure {
  const shown = plainLine(path);
  const inside = kind === 'folder' ? documentIn(path) : undefined;
  const hint =
    inside === undefined
      ? { ja: '文書のファイルを指定してください。', en: ' Name the file of a document.' }
      : { ja: `「${inside}」のことでしょうか。`, en: ` Did you mean "${inside}"?` };
  return new Failure('cli.not-a-file', { ja: `「${shown}」は${KINDS[kind].ja}。${hint.ja}`, en: `"${shown}" is ${KINDS[kind].en}.${hint.en}` });
}

/** The first document in a folder, by name. */
function documentIn(folder: string): string | undefined {
  try {
    const name = readdirSync(folder)
      .sort()
      .find((entry) => /\.anshin\.(ya?ml|json)$/.test(entry));
    return name === undefined ? undefined : plainLine(join(folder, name));
  } catch {
    return undefined;
  }
}
