import { builtinExamples } from '@anshin/catalog';
import { type AnshinDocument, AXES, type Consequence, type Incident, type Measure } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPositionStages } from '../model/position-stages.ts';
import { exampleDocument, TEST_DAY, testCatalog } from '../../testing/test-catalog.ts';
import { tinyCatalog, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { chain, components, incidentAt, PARTY, preventing, tinyDocument, wires } from '../../testing/tiny-document.contract.ts';
import { SENSITIVITY_LIMITS } from '../limits.ts';
import { ROW_WORDS } from '../locales/words.ts';
import { randomDocument } from '../testing/random-document.contract.ts';
import { tornado } from './tornado.ts';
import { ROW_KINDS, type TornadoChange, TornadoResult, type TornadoRow } from './tornado-result.ts';
import { withoutCause, withoutChannel, withoutComponent, withoutEntry, withoutStep } from './without.ts';

const OPTIONS = { now: TEST_DAY };

/** The edit that a row describes, made on the document itself. */
function editedBy(document: AnshinDocument, { kind, path }: TornadoRow, to: string): AnshinDocument {
  const [, id = '', , party = '', dimension = ''] = path;
  const incident = document.incidents?.[id] as Incident;
  const measure = document.measures?.[id] as Measure;
  switch (kind) {
    case 'consequence':
      return {
        ...document,
        incidents: {
          ...document.incidents,
          [id]: { ...incident, consequences: { ...incident.consequences, [party]: { ...incident.consequences?.[party], [dimension]: to } as Consequence } },
        },
      };
    case 'measure':
      return {
        ...document,
        measures: to === 'absent' ? withoutEntry(document.measures, id) : { ...document.measures, [id]: { ...measure, status: to as Measure['status'] } },
      };
    case 'override':
      return { ...document, overrides: { ...document.overrides, [id]: { ...document.overrides?.[id], value: to } as never } };
    case 'decision':
      return { ...document, decisions: withoutEntry(document.decisions, id) };
    case 'target':
      return { ...document, target: { ...document.target, default: { ...document.target?.default, [path[2] ?? '']: to } as never } };
    case 'incident':
      return { ...document, incidents: withoutEntry(document.incidents, id) };
    case 'cause':
      return withoutCause(document, id, Number(path[3]));
    case 'component':
      return withoutComponent(document, id);
    case 'channel':
      return withoutChannel(document, id);
    case 'flow':
      return { ...document, flows: withoutEntry(document.flows, id) };
    case 'step':
      return withoutStep(document, id, path[3] ?? '');
    case 'threat':
      return { ...document, threats: withoutEntry(document.threats, id) };
  }
}

type Positions = Pick<ReturnType<typeof runPositionStages>, 'positions'>;

/** What differs between two assessments, written as a row writes it. */
function difference(before: Positions, after: Positions): Pick<TornadoChange, 'effects' | 'crossings'> {
  const effects: TornadoChange['effects'] = [];
  const crossings: TornadoChange['crossings'] = [];
  for (const position of after.positions) {
    const base = before.positions.find((other) => other.id === position.id) ?? expect.unreachable('a position came up');
    for (const reading of ['before', 'limited', 'open'] as const) {
      for (const axis of AXES) {
        const [from, to] = [base[reading]?.[axis] ?? null, position[reading]?.[axis] ?? null];
        if (from !== to) effects.push({ position: position.id, reading, axis, from, to });
      }
    }
    for (const when of ['before', 'after'] as const) {
      const within = position.withinTarget?.[when];
      if (within !== undefined && within !== base.withinTarget?.[when]) crossings.push({ position: position.id, when, within });
    }
  }
  return { effects, crossings };
}

function expectEqualToAssessing(
  document: AnshinDocument,
  catalog: Parameters<typeof runPositionStages>[1],
  options: Parameters<typeof runPositionStages>[2],
): void {
  const before = runPositionStages(document, catalog, options);
  const result = tornado(document, catalog, options);
  expect(result.limits).toEqual([]);
  for (const row of result.rows) {
    for (const change of [row.down, row.up]) {
      if (change === null) continue;
      const { effects, crossings } = difference(before, runPositionStages(editedBy(document, row, change.to), catalog, options));
      expect({ effects: change.effects, crossings: change.crossings }, `${row.id} to ${change.to}`).toEqual({ effects, crossings });
    }
  }
}

describe('a tornado', () => {
  it('says of each change what assessing the changed document says: random documents', () => {
    fc.assert(
      fc.property(randomDocument, fc.constantFrom('planned' as const, 'implemented' as const), (document, inForce) =>
        expectEqualToAssessing(document, tinyCatalog(), { ...OPTIONS, inForce }),
      ),
      { numRuns: 40 },
    );
  });

  it('says of each change what assessing the changed document says: examples', async () => {
    for (const id of ['boiler-remote-monitoring', 'drone'])
      expectEqualToAssessing(await exampleDocument(id), testCatalog(), { ...OPTIONS, inForce: 'planned' });
  });

  it('leaves out no judgement that moves anything', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const before = runPositionStages(document, tinyCatalog(), OPTIONS);
        const ids = new Set(tornado(document, tinyCatalog(), OPTIONS).rows.map((row) => row.id));
        const moves = (edited: AnshinDocument): boolean => {
          const { effects, crossings } = difference(before, runPositionStages(edited, tinyCatalog(), OPTIONS));
          return effects.length + crossings.length > 0;
        };
        for (const [id, { inferred }] of Object.entries(document.components ?? {}))
          if (inferred === true && moves(withoutComponent(document, id))) expect(ids).toContain(`component:${id}`);
        for (const [id, measure] of Object.entries(document.measures ?? {})) {
          if (measure.status === 'implemented' && moves({ ...document, measures: { ...document.measures, [id]: { ...measure, status: 'agreed' } } }))
            expect(ids).toContain(`measure:${id}`);
        }
        for (const [id, incident] of Object.entries(document.incidents ?? {})) {
          for (const [party, consequence] of Object.entries(incident.consequences ?? {})) {
            if (consequence.privacy !== 'limited') continue;
            const edited = {
              ...document,
              incidents: {
                ...document.incidents,
                [id]: { ...incident, consequences: { ...incident.consequences, [party]: { ...consequence, privacy: 'serious' as const } } },
              },
            };
            if (moves(edited)) expect(ids).toContain(`consequence:${id}/${party}/privacy`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts what carries a party over the border of its target first, then the larger swing', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const { rows, tried, withoutEffect } = tornado(document, tinyCatalog(), OPTIONS);
        const keys = rows.map((row) => [row.crosses, row.swing] as const);
        keys.forEach(([crosses, swing], i) => {
          const next = keys[i + 1];
          if (next !== undefined) expect(crosses > next[0] || (crosses === next[0] && swing >= next[1])).toBe(true);
        });
        expect(rows.every((row) => row.swing > 0 || row.crosses > 0)).toBe(true);
        expect(tried).toBe(rows.length + withoutEffect);
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
      }),
      { numRuns: 30 },
    );
  });

  it('tells what rests on an inferred connection', () => {
    const document = chain({ incidents: { stop: incidentAt('back') } });
    const inferred = {
      ...document,
      channels: {
        ...document.channels,
        'net-front': { between: ['net', 'front'] as [string, string], medium: 'ethernet' as const, name: { ja: '回線', en: 'Line' }, inferred: true },
      },
    };
    const row = tornado(inferred, tinyCatalog(), OPTIONS).rows.find((candidate) => candidate.id === 'channel:net-front');
    expect(row).toMatchObject({ kind: 'channel', path: ['channels', 'net-front'], inferred: true, from: 'inferred', up: null, swing: 3, crosses: 0 });
    expect(row?.down).toEqual({
      to: 'absent',
      crossings: [],
      effects: [
        { position: 'party', reading: 'open', axis: 'recoveryDifficulty', from: 'serious', to: null },
        { position: 'party', reading: 'open', axis: 'economicImpact', from: 'limited', to: null },
      ],
    });
    expect(row?.title).toEqual({ ja: '推定された接続「回線」', en: 'The inferred connection "Line"' });
  });

  it('sees that a critical injury changes the service level, and with it the rules', () => {
    const catalog = tinyCatalog({ rules: [tinyRule({ id: 'rule.high', grants: 'control', when: { kind: ['device'], level: [3] } })] });
    const document = chain({ incidents: { stop: incidentAt('back') } });
    const row = tornado(document, catalog, OPTIONS).rows.find((candidate) => candidate.id === 'consequence:stop/party/safety');
    expect(row?.up?.effects.filter((effect) => effect.reading === 'open').map((effect) => [effect.from, effect.to])).toEqual([
      [null, 'critical'],
      [null, 'limited'],
    ]);
  });

  it('stops at its limits on a large system and says how much it left out', () => {
    const count = 700;
    const names = Array.from({ length: count }, (_, i) => `d${String(i).padStart(4, '0')}`);
    const document = tinyDocument({
      serviceLevel: { decided: 2, by: 'party', because: 'Chosen.' },
      stakeholders: PARTY,
      components: { net: { kind: 'network' }, ...components(Object.fromEntries(names.map((name) => [name, 'device'])), { inferred: true }) },
      channels: wires(names.map((name) => ['net', name] as const)),
      incidents: { stop: incidentAt('d0000') },
      measures: { m: preventing({ treats: [{ incident: 'stop' }] }) },
    });
    const { limits, tried } = tornado(document, tinyCatalog(), OPTIONS);
    const allowed = Math.floor(SENSITIVITY_LIMITS.rerunWork / (2 * count + 1 + 1 + 1));
    expect(limits).toMatchObject([{ name: 'rerunWork', limit: allowed, leftOut: count - allowed }]);
    expect(limits[0]?.text.ja).toContain(`${count - allowed}件`);
    expect(tried).toBe(allowed + 2);
  });
});

describe('every example', () => {
  it('has a tornado in the published shape, the same on each run, with titles in both languages', async () => {
    for (const { id } of builtinExamples()) {
      const document = await exampleDocument(id);
      const result = tornado(document, testCatalog(), OPTIONS);
      expect(TornadoResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
      if (id === 'drone') expect(tornado(document, testCatalog(), OPTIONS)).toEqual(result);
      expect(result.limits).toEqual([]);
      expect(result.rows.length, id).toBeGreaterThan(0);
      for (const { title } of result.rows) {
        expect(title.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(title.ja + title.en).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('finds words for every kind of row', () => {
    expect(Object.keys(ROW_WORDS).sort()).toEqual([...ROW_KINDS].sort());
  });
});
