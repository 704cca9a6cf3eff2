import { builtinCatalog, builtinExamples } from '@anshin/catalog';
import { FINDING_CODES, SCORING_METHODS } from '@anshin/engine';
import { MODEL_CODES, READ_CODES } from '@anshin/model';
import { describe, expect, test } from 'vitest';
import { explainableIds, explainId } from '../explain/explain-id.ts';
import { TYPE_WORDS } from '../explain/tables.ts';
import { explanationLines } from '../explain/explanation-lines.ts';
import { CLI_CODES } from '../output/cli-codes.ts';
import { ExplainOutput } from '../output/output-schemas.ts';
import { jsonOf, runCli } from '../testing/run-cli.contract.ts';

const catalog = builtinCatalog();

describe('anshin explain', () => {
  test.each([
    ['rule.exposed-server-intrusion', 'rule', /Holds when:\n {4}- it runs a general-purpose operating system/],
    ['rule.exposed-server-intrusion@service', 'threat', /holds for "service" of the document/],
    ['ssf.software-integrity', 'requirement', /Used by:[\s\S]*measure\.signed-update/],
    ['ccds.sr3-h-4', 'requirement', /Corresponds to: .*CPS\.DS-3/],
    ['ipa.f4', 'reliability', /Usual layers: /],
    ['ipa.fr3', 'reliability', /functional requirement/],
    ['ipa.r1', 'reliability', /Source: IPA guide to IoT high-reliability functions table 3-1/],
    ['law.local-operation-first', 'obligation', /Effect: demands/],
    ['kind.homeGateway', 'kind', /internetFacing \(faces the internet\)/],
    ['class.tampering', 'threatClass', /As documents write it: tampering/],
    ['ssf.worksheet-6', 'worksheet', /Good enough when:/],
    ['ccds.ep06', 'entryPoint', /Applies to: a channel/],
    ['ccds.lc-5-2-1', 'lifecycle', /table 5-2/],
    ['measure.signed-update', 'measure', /Rough effort/],
    ['framework.iot-ssf', 'framework', /Edition: 1\.0/],
    ['method.crss', 'method', /Assumptions:/],
    ['check.unknown-reference', 'finding', /Nothing here is called "…"/],
    ['model.wrong-type', 'finding', /should be … but is …/],
    ['read.too-large', 'finding', /the limit of 32 MB/],
    ['cli.bad-day', 'failure', /not a day/],
    ['vector.syntax', 'problem', /metric:value/],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:N', 'score', /The score is 8\.6, the severity high\.[\s\S]*AV:N {2}attack vector/],
    ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 'score', /Au:N {2}authentication/],
    ['window-shutter', 'example', /anshin assess window-shutter/],
  ])('explains %s', async (id, type, words) => {
    const { exit, out } = await runCli(['explain', id]);
    expect(exit).toBe(0);
    expect(out).toMatch(words);
    const ja = await runCli(['explain', id, '--lang', 'ja']);
    expect(ja.out).toMatch(/[ぁ-ん]/);
    expect(ja.out).not.toBe(out);
    expect(ExplainOutput.parse(jsonOf(await runCli(['explain', id, '--json']))).type).toBe(type);
  });

  test.each([
    ['tampering', 'class.tampering'],
    ['homeGateway', 'kind.homeGateway'],
    ['HOMEGATEWAY', 'kind.homeGateway'],
    ['iot-ssf', 'framework.iot-ssf'],
    ['f12', 'ipa.f12'],
    ['SR3-H-4', 'ccds.sr3-h-4'],
    ['software-integrity', 'ssf.software-integrity'],
    ['ex.window-shutter', 'window-shutter'],
  ])('takes %s for %s', async (word, id) => {
    expect(ExplainOutput.parse(jsonOf(await runCli(['explain', word, '--json']))).id).toBe(id);
  });

  test('lists everything that can be explained', () => {
    const ids = new Set(explainableIds(catalog));
    const expected = [
      ...FINDING_CODES,
      ...READ_CODES,
      ...MODEL_CODES,
      ...Object.keys(CLI_CODES),
      ...SCORING_METHODS.map((method) => method.id),
      ...builtinExamples().map((example) => example.id),
    ];
    for (const id of expected) expect(ids).toContain(id);
    for (const list of Object.values(catalog)) for (const entry of list) if ('id' in entry) expect(ids).toContain(entry.id);
  });

  test('explains each of them in both languages in whole words', () => {
    const types = new Set<string>();
    for (const id of explainableIds(catalog)) {
      const explanation = explainId(id, catalog);
      if (explanation === undefined) throw new Error(`${id} is not explained`);
      types.add(explanation.type);
      const { ja, en } = explanation.meaning;
      expect(ja, id).toMatch(/[ぁ-んァ-ン一-龥]/);
      expect(en, id).toMatch(/[A-Za-z]/);
      for (const language of ['ja', 'en'] as const) {
        const text = explanationLines(explanation, catalog, language, false);
        expect(text, id).not.toMatch(/undefined|\[object|NaN|\{"|\b00[0-4] /);
        expect(text.split('\n').length, id).toBeGreaterThan(2);
      }
    }
    for (const type of types) expect(Object.keys(TYPE_WORDS)).toContain(type);
  });

  test.each(['', 'x', 'rule.nothing', 'rule.nothing@edge', '__proto__', 'constructor', 'toString', 'CVSS:3.1/AV:N', '\u001b[2J', 'x'.repeat(100_000)])(
    'refuses unknown id %# in one plain line',
    async (id) => {
      const { exit, out, err } = await runCli(['explain', '--', id]);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain('[cli.unknown-id]');
      expect(err).not.toContain('\u001b');
      expect(err.length).toBeLessThan(1_000);
    },
  );
});
