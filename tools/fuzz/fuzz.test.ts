import { IMPORTERS, type Importer } from '@anshin/interop';
import { describe, expect, it } from 'vitest';
import { inputsOf } from './input-of.ts';
import { judge } from './judge.ts';
import { fuzz } from './run-fuzz.ts';
import { samplesOf } from './samples.ts';
import { bomb, unzipParts, zipParts } from './zip.ts';

/** Seconds for all importers together: longer where nobody waits. */
const SECONDS = process.env['CI'] === undefined ? 3 : 30;

/** Past the sound samples and the claims, which the ten-minute run begins with. */
const FROM = 200;

const drawio = IMPORTERS.find(({ id }) => id === 'drawio') as Importer;

describe('fuzzing', () => {
  it('finds no importer that throws, hangs, grows too large, or answers without a sound document or words', async () => {
    const tasks = IMPORTERS.map(({ id }) => ({ importer: id, from: FROM, seconds: SECONDS / IMPORTERS.length }));
    const reports = await fuzz(tasks);
    expect(reports.flatMap(({ faults }) => faults)).toEqual([]);
    expect(reports.filter(({ runs }) => runs === 0)).toEqual([]);
  });

  it('begins with files of every importer that come in as documents', async () => {
    for (const importer of IMPORTERS) {
      const inputOf = await inputsOf(importer);
      const { length } = await samplesOf(importer.id);
      for (let number = 0; number < length; number += 1) {
        const { problem, isDocument } = await judge(importer, inputOf(number));
        expect({ importer: importer.id, number, problem, isDocument }).toEqual({ importer: importer.id, number, problem: undefined, isDocument: true });
      }
    }
  });

  it('asks every importer whether it knows a megabyte of nothing, which none may look at again and again', () => {
    for (const text of ['\r\n', ' ', ',', '"', '<', '{ ', '- ', 'a:', '\0']) {
      const bytes = new TextEncoder().encode(text.repeat(1_000_000 / text.length));
      for (const { id, recognises } of IMPORTERS) expect([id, typeof recognises({ name: 'nothing', bytes })]).toEqual([id, 'boolean']);
    }
  });

  it('makes the same file of the same number, and others of other numbers', async () => {
    const [one, other] = [await inputsOf(drawio), await inputsOf(drawio)];
    expect(one(FROM)).toEqual(other(FROM));
    expect(new Set(Array.from({ length: 50 }, (_, at) => Buffer.from(one(FROM + at).bytes).toString('base64'))).size).toBeGreaterThan(40);
  });

  it('notices an importer that throws, that says nothing, or that speaks in codes', async () => {
    const input = { name: 'a', bytes: new Uint8Array(0), isThorough: false };
    const throwing: Importer = { ...drawio, read: () => Promise.reject(new Error('broken')) };
    const silent: Importer = { ...drawio, read: () => Promise.resolve({ document: undefined, findings: [], assumptions: [] }) };
    const wordless: Importer = {
      ...drawio,
      read: () =>
        Promise.resolve({ document: undefined, findings: [{ code: 'import.no-such-words', severity: 'error', path: [], params: {} }], assumptions: [] }),
    };
    const unsound: Importer = { ...drawio, read: () => Promise.resolve({ document: { anshin: 1, id: '1', title: '' }, findings: [], assumptions: [] }) };
    expect((await judge(throwing, input)).problem).toMatch(/^threw Error: broken/);
    expect((await judge(silent, input)).problem).toBe('neither a document nor a finding');
    expect((await judge(wordless, input)).problem).toBe('no words for import.no-such-words');
    expect((await judge(unsound, input)).problem).toMatch(/^unsound document/);
  });

  it('writes archives that say what it wants them to', () => {
    const content = new TextEncoder().encode('content');
    expect(unzipParts(zipParts([{ name: 'a/b', content }])).map(({ name, content: found }) => [name, new TextDecoder().decode(found)])).toEqual([
      ['a/b', 'content'],
    ]);
    const [packed] = unzipParts(zipParts([{ name: 'bomb', content: new Uint8Array(0), packed: bomb(3), claimed: 10 }]));
    expect(packed?.content.length).toBe(3 * 1_048_576);
  });
});
