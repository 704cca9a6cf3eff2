import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentArbitrary } from '../testing/document-arbitrary.contract.ts';
import { sampleDocument } from '../testing/sample-document.contract.ts';
import { documentJsonSchema } from './document-json-schema.ts';

describe('the JSON Schema of a document', () => {
  test('names its draft and the format version', () => {
    expect(documentJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:anshin:schema:document:1',
      type: 'object',
      additionalProperties: false,
    });
  });

  test('accepts every valid document and refuses unknown fields, wrong words and missing fields', () => {
    const fromJson = z.fromJSONSchema(documentJsonSchema() as z.core.JSONSchema.JSONSchema);
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        expect(fromJson.safeParse(document).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 50 },
    );
    const document = sampleDocument();
    const { title: _, ...untitled } = document;
    for (const bad of [
      untitled,
      { ...document, zonse: {} },
      { ...document, zones: { home: { kind: 'nowhere' } } },
      { ...document, zones: { '1': { kind: 'cloud' } } },
      { ...document, anshin: 2 },
    ])
      expect(fromJson.safeParse(bad).success).toBe(false);
  });
});
