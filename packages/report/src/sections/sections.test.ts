import { builtinCatalog, builtinExamples } from '@anshin/catalog';
import type { AnshinDocument, Rationale } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.ts';
import { exampleInput, inputOf } from '../testing/example-input.contract.ts';
import { smallDocument } from '../testing/small-document.contract.ts';
import type { Block, MatrixBlock, TableBlock } from '../tree/block.ts';
import type { Rich } from '../tree/inline.ts';
import { type Report, sectionsOf } from '../tree/report.ts';
import { buildView } from '../view/build-view.ts';
import { countOutside } from './standing.ts';
import { coverageMark, coverageOf } from './threats/coverage.ts';

const words = (rich: Rich): string =>
  rich.map((inline) => ('text' in inline ? inline.text.en : 'name' in inline ? inline.name.en : inline.kind === 'code' ? inline.code : '')).join('');
const blocksOf = (report: Report, id: string): readonly Block[] =>
  sectionsOf(report).find((section) => section.id === id)?.blocks ?? expect.unreachable(`no section ${id}`);
const tableOf = (report: Report, id: string, tableId: string): TableBlock => {
  const found = blocksOf(report, id).find((block) => block.type === 'table' && block.id === tableId);
  return found?.type === 'table' ? found : expect.unreachable(`no table ${tableId}`);
};
const allWords = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.type === 'paragraph' || block.type === 'notice'
        ? words(block.content)
        : block.type === 'list'
          ? block.items.map(words).join('\n')
          : block.type === 'table'
            ? block.rows.map((row) => row.cells.map((cell) => words(cell.content)).join(' | ')).join('\n')
            : block.type === 'facts'
              ? block.facts.map((fact) => words(fact.value)).join('\n')
              : '',
    )
    .join('\n');
const small = (change: Partial<AnshinDocument> = {}) => buildReport(inputOf({ ...smallDocument(), ...change }));

describe('the summary', () => {
  it('says how many stand outside, what remains, and what has to be decided', async () => {
    const blocks = blocksOf(await small(), 'summary');
    expect(allWords(blocks)).toContain('Before measures, 2 of 2 rated parties lie outside the target.');
    expect(allWords(blocks)).toContain('With every planned measure carried out, all are expected to come inside.');
    expect(allWords(blocks)).toContain('Nobody answers for "Stray device"');
  });

  it('says so when nothing is rated', async () => {
    expect(allWords(blocksOf(await small({ incidents: {} }), 'summary'))).toContain('No party has been rated yet.');
  });

  it('counts positions as the assessment does', async () => {
    const { assessment } = await exampleInput('window-shutter');
    const { rated, before, after } = countOutside(assessment.positions, assessment.inForce);
    const known = assessment.positions.filter((position) => position.withinTarget !== null);
    expect([rated, before, after]).toEqual([
      known.length,
      known.filter((position) => position.withinTarget?.before === false).length,
      known.filter((position) => position.withinTarget?.after === false).length,
    ]);
  });
});

describe('the matrix of threats and requirements', () => {
  it('never lets a requirement for the whole system cover a threat', async () => {
    const input = await exampleInput('window-shutter');
    const report = await buildReport(input);
    const matrices = blocksOf(report, 'threat-matrix').filter((block): block is MatrixBlock => block.type === 'matrix');
    const whole = new Set(input.assessment.requirements.filter((requirement) => requirement.forWholeSystem).map((requirement) => requirement.id));
    expect(whole.size).toBeGreaterThan(0);
    for (const matrix of matrices) for (const column of matrix.columns) expect(whole.has(column.id)).toBe(false);
    expect(tableOf(report, 'threat-matrix', 'whole-system').rows).toHaveLength(whole.size);
  });

  it('counts as a gap every place of a threat for which no requirement has a measure', async () => {
    const input = await exampleInput('boiler-remote-monitoring');
    const [matrix] = blocksOf(await buildReport(input), 'threat-matrix').filter((block): block is MatrixBlock => block.type === 'matrix');
    const answered = input.assessment.threats.filter((threat) =>
      threat.requirements.some(
        (id) =>
          input.assessment.requirements.some((requirement) => requirement.id === id && !requirement.forWholeSystem) &&
          threat.measures.some((measure) => input.document.measures?.[measure]?.meets?.includes(id) === true),
      ),
    );
    const counted = input.assessment.threats.filter((threat) => threat.unresolved !== true && threat.disposition?.state !== 'notApplicable');
    const gaps = matrix?.rows.reduce((sum, row) => sum + Number(/^(\d+) of/.exec(words(row.gap))?.[1] ?? 0), 0);
    expect(gaps).toBe(counted.filter((threat) => !answered.includes(threat)).length);
  });

  it('is done only where a measure in force answers at every place', () => {
    const view = buildView(inputOf(smallDocument()));
    const threats = view.assessment.threats.filter((threat) => threat.requirements.includes('ssf.data-encryption') && threat.at === 'gateway-lock');
    expect(coverageOf(view, threats, 'ssf.data-encryption')).toMatchObject({ places: threats.length, inForce: 0 });
    expect(coverageMark({ places: 2, withMeasure: 2, inForce: 2 })).toBe('done');
    expect(coverageMark({ places: 2, withMeasure: 1, inForce: 1 })).toBe('part');
    expect(coverageMark({ places: 2, withMeasure: 0, inForce: 0 })).toBe('open');
  });
});

describe('sections', () => {
  it('list each threat under its place, with its reason', async () => {
    const input = inputOf(smallDocument());
    const list = tableOf(await buildReport(input), 'threats', 'threat-list');
    expect(list.rows.filter((row) => row.isGroup !== true)).toHaveLength(input.assessment.threats.length);
    const rule = builtinCatalog().rules.find((entry) => entry.id === input.assessment.threats[0]?.rule);
    expect(allWords([list])).toContain(rule?.because.en);
  });

  it('show scores method by method and say that they are not compared', async () => {
    const report = await small();
    const blocks = blocksOf(report, 'scores');
    expect(allWords(blocks)).toContain('must not be compared');
    const methods = new Set(inputOf(smallDocument()).assessment.threats.flatMap((threat) => Object.keys(threat.scores)));
    for (const method of methods) expect(blocks.some((block) => block.type === 'table' && block.id === `scores-of-${method}`)).toBe(true);
  });

  it('show the premise of scores after measures where there are any', async () => {
    const blocks = blocksOf(await buildReport(await exampleInput('emergency-dispatch')), 'scores');
    expect(allWords(blocks)).toContain('hold when all requirements of the level are met');
  });

  it('give no row in the crosswalks to what another guideline does not cover', async () => {
    const input = await exampleInput('emergency-dispatch');
    const report = await buildReport(input);
    const rows = blocksOf(report, 'crosswalks').flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows).toHaveLength(input.assessment.crosswalks.length);
    expect(allWords(blocksOf(report, 'crosswalks'))).toContain('not covered by the other guideline');
  });

  it('show an expired decision as ended, and an override beside the computed level', async () => {
    const report = await small({
      decisions: { old: { about: { position: 'maker' }, treatment: 'retain', by: 'maker', because: 'Old.', until: '2020-01-01' } },
      overrides: { o: { stakeholder: 'maker', axis: 'economicImpact', value: 'catastrophic', because: 'Contracts.', by: 'maker' } },
    });
    expect(allWords(blocksOf(report, 'decisions'))).toContain('Ended, not counted');
    expect(allWords([tableOf(report, 'risk-map', 'position-reasons')])).toMatch(/Economic impact set by Maker: Limited → CatastrophicContracts\./);
  });

  it('give the rationale of a position with who wrote it and when, and say when the position has moved since', async () => {
    const words = async (rationale: Rationale) => allWords([tableOf(await small({ rationales: { maker: rationale } }), 'risk-map', 'position-reasons')]);
    const now = inputOf(smallDocument()).assessment.positions.find(({ id }) => id === 'maker')?.before;
    if (now === undefined || now === null) throw new Error('the maker is rated');
    const written = { because: 'The brand carries it.', by: 'maker', on: '2026-04-01', concludes: now };
    expect(await words(written)).toMatch(/Rationale by Maker, 2026-04-01:The brand carries it\./);
    expect(await words({ because: 'Short.' })).toMatch(/Rationale:Short\./);
    expect(await words(written)).not.toContain('another place');
    const elsewhere = { ...now, economicImpact: now.economicImpact === 'limited' ? ('serious' as const) : ('limited' as const) };
    expect(await words({ ...written, concludes: elsewhere })).toContain('Written for another place on the map.');
    expect(allWords([tableOf(await small(), 'risk-map', 'position-reasons')])).not.toContain('Rationale');
  });

  it('name what nobody answers for, what is inferred, and the editions used', async () => {
    const report = await small();
    expect(allWords([tableOf(report, 'responsibility', 'responsibility-gaps')])).toContain('Stray device');
    expect(allWords(blocksOf(report, 'inferred'))).toContain('Lock');
    expect(tableOf(report, 'sources', 'source-list').rows).toHaveLength(3);
  });

  it('gather many findings of one kind and say how many more there are', async () => {
    const components = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x${index}`, { kind: 'sensor' }]));
    expect(allWords(blocksOf(await small({ components, channels: {}, flows: {} }), 'findings'))).toMatch(/\d+ more findings of the same kind/);
  });
});

describe('a report of every built-in example', () => {
  it.each(builtinExamples().map((example) => example.id))('%s has its main sections, with distinct anchors', async (id) => {
    const report = await buildReport(await exampleInput(id));
    const ids = sectionsOf(report).map((section) => section.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        'summary',
        'risk-map',
        'system',
        'stakeholders',
        'incidents',
        'threats',
        'steps',
        'worksheet-1',
        'worksheet-11',
        'findings',
        'assumptions',
        'sources',
      ]),
    );
    expect(ids.includes('functions')).toBe((await exampleInput(id)).assessment.functions.length > 0);
  });
});
