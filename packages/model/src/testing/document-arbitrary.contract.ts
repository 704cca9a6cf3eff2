import fc from 'fast-check';
import { z } from 'zod';
import { AnshinDocument } from '../entities/document.ts';
import { Day, Id } from '../entities/id.ts';
import type { AnySchema } from '../reading/check/walk.ts';

/** Strings that some YAML version takes for something else, or that need care when written. */
export const TRICKY_STRINGS = [
  'no',
  'yes',
  'on',
  'off',
  'y',
  'null',
  '~',
  'true',
  'True',
  '1',
  '-1',
  '+1',
  '1.5',
  '.5',
  '1e3',
  '1_000',
  '0o14',
  '014',
  '0x1F',
  '0b1',
  '.inf',
  '-.INF',
  '.nan',
  '2027-03-31',
  '2001-12-14t21:59:43.10-05:00',
  '12:30',
  '190:20:30',
  '<<',
  '=',
  '- a',
  '-',
  '--- a',
  '---',
  '...',
  '? a',
  '?',
  ': a',
  'a: b',
  'a:',
  'a #b',
  '# a',
  '| a',
  '> a',
  '!x',
  '!!str x',
  '&a',
  '*a',
  '%a',
  '@a',
  '`a',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '"a"',
  "it's",
  '\\',
  '\\n',
  '\n',
  'a\nb',
  'a\n  b\n',
  'a\n\n\nb\n\n',
  '\n a',
  ' a',
  'a ',
  '\t',
  'a\tb',
  '\r',
  'a\r\nb',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '日本語',
  '「安全」：安心',
  '😀',
  '__proto__',
  'constructor',
  'x'.repeat(200),
  `${'long text '.repeat(20)}end`,
  '=SUM(A1)',
  'key: |',
  'a, b',
  '[a]',
  '{a: b}',
] as const;

const text = fc.oneof(fc.constantFrom<string>(...TRICKY_STRINGS), fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }), fc.lorem({ maxCount: 4 }));
const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
const day = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

/** Values that a schema accepts. */
function arbitraryOf(schema: AnySchema): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodObject) return objectOf(schema);
  if (schema instanceof z.ZodRecord)
    return fc
      .dictionary(arbitraryOf(schema.keyType) as fc.Arbitrary<string>, arbitraryOf(schema.valueType), { maxKeys: 3, noNullPrototype: true })
      .map(withoutProto);
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element), { minLength: (schema.def.checks ?? []).length > 0 ? 1 : 0, maxLength: 3 });
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map(arbitraryOf));
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryOf));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema === Id) return id;
  if (schema === Day) return day;
  if (schema instanceof z.ZodString) return schema.format === 'regex' ? fc.stringMatching(/^[0-9a-f]{64}$/) : text;
  throw new TypeError(`no arbitrary for ${schema._zod.def.type}`);
}

function numberOf(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(schema.minValue ?? -1e9, -1e9);
  const max = Math.min(schema.maxValue ?? 1e9, 1e9);
  if (schema.isInt) return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
}

function objectOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape);
  const required = fields.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([name]) => name);
  const few = fields.length > 12 ? fields.filter(([name]) => !required.includes(name)) : [];
  const all = Object.fromEntries(fields.map(([name, field]) => [name, arbitraryOf(field)]));
  if (few.length === 0) return fc.record(all, { requiredKeys: required, noNullPrototype: true });
  // A document has dozens of parts; some at a time keep it small.
  return fc
    .subarray(
      few.map(([name]) => name),
      { maxLength: 6 },
    )
    .chain((names) => fc.record(Object.fromEntries([...required, ...names].map((name) => [name, all[name] ?? fc.constant(null)])), { noNullPrototype: true }));
}

/** `__proto__` is no key that a document can have. */
function withoutProto(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '__proto__'));
}

/** Any valid document, small, with awkward texts. */
export const documentArbitrary: fc.Arbitrary<AnshinDocument> = arbitraryOf(AnshinDocument) as fc.Arbitrary<AnshinDocument>;
