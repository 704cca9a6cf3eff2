import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY, SCHEMAS, schemaText } from './schemas.ts';

describe('published schemas', () => {
  for (const published of SCHEMAS)
    test(`${published.file} is current (npx tsx --conditions anshin-source tools/schemas.ts writes it anew)`, () => {
      expect(readFileSync(join(REPOSITORY, published.file), 'utf8')).toBe(schemaText(published));
    });

  test('no other schema lies in the folder', () => {
    expect(readdirSync(join(REPOSITORY, 'schemas')).map((name) => `schemas/${name}`)).toEqual(SCHEMAS.map((published) => published.file).sort());
  });
});
