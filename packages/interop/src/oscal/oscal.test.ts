import { builtinCatalog, builtinExampleJson, builtinExamples } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import { type AnshinDocument, LANGUAGES, type Language } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentArbitrary } from '../../../model/src/testing/document-arbitrary.contract.ts';
import type { ForeignExport, ForeignExporter } from '../foreign-exporter.ts';
import { fieldOf, isRecord, listOf } from '../two-way/json.ts';
import { coherentDocument } from '../two-way/testing/coherent-document.contract.ts';
import { interopSentence } from '../words.ts';
import { oscalCatalog } from './catalog/oscal-catalog.ts';
import { oscalSharedResponsibility } from './responsibility/oscal-shared-responsibility.ts';
import { oscalAssessmentResults } from './results/oscal-assessment-results.ts';
import { oscalFaults } from './testing/oscal-faults.contract.ts';
import { namesIn } from './testing/oscal-references.contract.ts';

const catalog = builtinCatalog();
const EXPORTERS: readonly ForeignExporter[] = [oscalCatalog, oscalAssessmentResults, oscalSharedResponsibility];

async function example(id: string): Promise<AnshinDocument> {
  return JSON.parse((await builtinExampleJson(id)) ?? '') as AnshinDocument;
}

function written(exporter: ForeignExporter, document: AnshinDocument, language: Language): Promise<readonly ForeignExport[]> {
  return exporter.write({ document, assessment: assess(document, catalog, { now: '2026-01-01' }), catalog, language });
}

function valuesOf(files: readonly ForeignExport[]): unknown[] {
  return files.map(({ content }) => JSON.parse(String(content)) as unknown);
}

/** What is wrong with the three exports of one document together. */
async function faultsOf(document: AnshinDocument, language: Language): Promise<string[]> {
  const sets = await Promise.all(EXPORTERS.map(async (exporter) => valuesOf(await written(exporter, document, language))));
  const [catalogs = [], results = [], plans = []] = sets;
  const faults = sets.flat().flatMap(oscalFaults);
  const known = catalogs.map(namesIn);
  const controls = new Set(known.flatMap((names) => names.controls));
  const statements = new Set(known.flatMap((names) => names.statements));
  for (const value of [...catalogs, ...results, ...plans]) {
    const { own } = namesIn(value);
    const twice = own.filter((uuid, at) => own.indexOf(uuid) !== at);
    if (twice.length > 0) faults.push(`twice: ${twice.join(' ')}`);
  }
  for (const group of [results, plans]) {
    const all = group.map(namesIn);
    const own = new Set(all.flatMap((names) => names.own));
    faults.push(
      ...all
        .flatMap((names) => names.named)
        .filter((uuid) => !own.has(uuid))
        .map((uuid) => `nothing is ${uuid}`),
    );
    faults.push(
      ...all
        .flatMap((names) => names.namedControls)
        .filter((id) => !controls.has(id))
        .map((id) => `no control ${id}`),
    );
    faults.push(
      ...all
        .flatMap((names) => names.namedStatements)
        .filter((id) => !statements.has(id))
        .map((id) => `no statement ${id}`),
    );
  }
  for (const value of [...catalogs, ...results]) {
    const { own, controls: ids, fragments } = namesIn(value);
    const targets = new Set([...own, ...ids]);
    faults.push(...fragments.filter((id) => !targets.has(id)).map((id) => `no target #${id}`));
    if (new Set(ids).size !== ids.length) faults.push('a control twice');
  }
  return faults;
}

/** The values of the property `exportable` on the statements of one list, wherever it stands. */
function exportableIn(value: unknown, part: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => exportableIn(item, part));
  if (!isRecord(value)) return [];
  const here = listOf(value[part]).flatMap((statement) => listOf(fieldOf(statement, 'props')).filter((prop) => fieldOf(prop, 'name') === 'exportable'));
  return [...here.map((prop) => String(fieldOf(prop, 'value'))), ...Object.values(value).flatMap((inner) => exportableIn(inner, part))];
}

describe('exports to OSCAL', () => {
  const cases = builtinExamples().flatMap(({ id }) => LANGUAGES.map((language) => [id, language] as const));

  it.each(cases)('of %s in %s follow the models, and every reference leads somewhere', async (id, language) => {
    expect(await faultsOf(await example(id), language)).toEqual([]);
  });

  it('of any document follow the models', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(documentArbitrary, coherentDocument), fc.constantFrom(...LANGUAGES), async (document, language) => {
        expect(await faultsOf(document, language)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of an empty assessment follow the models', async () => {
    for (const frameworks of [undefined, [], ['ipa-reliability'] as const]) {
      const document = { anshin: 1, id: 'empty', title: 'Empty', ...(frameworks === undefined ? {} : { frameworks: [...frameworks] }) } as AnshinDocument;
      expect(await faultsOf(document, 'en')).toEqual([]);
    }
  });

  it('are equal byte for byte on every run, and each file has a name of its own', async () => {
    const document = await example('window-shutter');
    for (const exporter of EXPORTERS) {
      const files = await written(exporter, document, 'ja');
      expect(await written(exporter, document, 'ja')).toEqual(files);
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    }
  });

  it('have words in both languages for all that they leave out', async () => {
    for (const exporter of EXPORTERS) {
      for (const loss of (await written(exporter, await example('window-shutter'), 'en')).flatMap(({ losses }) => losses)) {
        const sentence = interopSentence(loss);
        expect(sentence?.ja, loss.code).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(sentence?.en, loss.code).toMatch(/[a-z]/);
        expect(`${sentence?.ja}${sentence?.en}`).not.toMatch(/undefined|\{/);
      }
    }
  });

  it('never claim an approval, and keep a risk open that somebody decided to retain', async () => {
    const document = await example('window-shutter');
    const [first = ''] = assess(document, catalog, { now: '2026-01-01' })
      .incidents.filter(({ open }) => open)
      .map(({ id }) => id);
    const [by = ''] = Object.keys(document.stakeholders ?? {});
    const decided: AnshinDocument = {
      ...document,
      decisions: { keep: { about: { incident: first }, treatment: 'retain', by, because: 'Small', on: '2025-12-24' } },
    };
    for (const exporter of EXPORTERS) {
      for (const { content } of await written(exporter, decided, 'en')) {
        expect(content).not.toMatch(/deviation-approved|date-authorized|leveraged-authorizations|"closed"|attestations/);
      }
    }
    const [results] = valuesOf(await written(oscalAssessmentResults, decided, 'en')) as [
      { 'assessment-results': { results: { risks: { props: { value: string }[] }[] }[] } },
    ];
    const risk = results['assessment-results'].results[0]?.risks.find(({ props }) => props[0]?.value === first);
    expect(risk).toMatchObject({ status: 'open', 'risk-log': { entries: [{ title: 'Decision to retain the risk', start: '2025-12-24T00:00:00Z' }] } });
  });

  it('call a control satisfied only as far as the switch "in force" stands', async () => {
    const document = await example('window-shutter');
    const count = async (inForce: 'planned' | 'implemented' | 'verified'): Promise<number> => {
      const assessment = assess(document, catalog, { now: '2026-01-01', inForce });
      const [file] = await oscalAssessmentResults.write({ document, assessment, catalog, language: 'en' });
      return String(file?.content).split('"state": "satisfied"').length - 1;
    };
    const [planned, implemented, verified] = [await count('planned'), await count('implemented'), await count('verified')];
    expect(planned).toBeGreaterThan(implemented);
    expect(implemented).toBeGreaterThan(verified);
  });

  it('join what one party inherits to what another provides, and what it was asked to what the other lays on it', async () => {
    const document = await example('window-shutter');
    const plans = valuesOf(await written(oscalSharedResponsibility, document, 'en')).filter((value) => JSON.stringify(value).includes('system-security-plan'));
    expect(plans.length).toBeGreaterThan(2);
    const texts = plans.map((plan) => JSON.stringify(plan));
    const of = (part: string): string[] => texts.flatMap((text) => [...text.matchAll(new RegExp(`"${part}":"([^"]+)"`, 'g'))].map(([, uuid = '']) => uuid));
    const inherited = of('provided-uuid');
    const satisfied = of('responsibility-uuid');
    expect(inherited.length).toBeGreaterThan(0);
    expect(satisfied.length).toBeGreaterThan(0);
    for (const uuid of [...inherited, ...satisfied]) expect(texts.filter((text) => text.includes(`{"uuid":"${uuid}"`)).length, uuid).toBe(1);
    const flags = (part: string): string[] => texts.flatMap((text) => exportableIn(JSON.parse(text), part));
    expect(new Set([...flags('provided'), ...flags('responsibilities')])).toEqual(new Set(['true']));
    expect(new Set([...flags('inherited'), ...flags('satisfied')])).toEqual(new Set(['false']));
  });

  it('are refused by the check where a field is missing, unknown, empty or of another form', async () => {
    const [file] = await written(oscalSharedResponsibility, await example('window-shutter'), 'en');
    const text = String(file?.content);
    expect(oscalFaults(JSON.parse(text))).toEqual([]);
    for (const [from, to] of [
      [/"system-name": "[^"]+",/, ''],
      [/"control-id": "[^"]+"/, '"control-id": "1 2"'],
      [/"last-modified": "[^"]+"/, '"last-modified": "today"'],
      [/"users": \[[^]*?\n {6}\]/, '"users": []'],
      [/"import-profile"/, '"import-profil"'],
      [/"state": "other"/, '"state": "authorised"'],
    ] as const) {
      const damaged = text.replace(from, to);
      expect(damaged, String(from)).not.toBe(text);
      expect(oscalFaults(JSON.parse(damaged)), String(from)).not.toEqual([]);
    }
  });

  it('let markup characters in names stand for themselves', async () => {
    const document: AnshinDocument = {
      anshin: 1,
      id: 'odd',
      title: ' # *Odd*\n<script>alert(1)</script> {{ insert: param, x }} ',
      stakeholders: { a: { name: '1. [link](javascript:alert(1))', role: 'provider' } },
      evidence: { e: { kind: 'test', title: 'T', uri: 'javascript:alert(1)', on: '2026-02-31' } },
    };
    const [file] = await written(oscalAssessmentResults, document, 'en');
    expect(file?.content).not.toMatch(/[^\\]<script|"href": "javascript|[^\\]\{\{/);
    expect(await faultsOf(document, 'ja')).toEqual([]);
  });
});
