import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ROOT } from './run-steps.mjs';

/** Writes a Brotli copy beside every text file of the built web application that gets smaller by it. */
const folder = join(ROOT, 'apps', 'web', 'dist', 'assets');
const TEXT = /\.(js|css|svg|json)$/;

for (const name of readdirSync(folder).filter((file) => TEXT.test(file))) {
  const plain = readFileSync(join(folder, name));
  const packed = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  if (packed.length < plain.length) writeFileSync(join(folder, `${name}.br`), packed);
}
