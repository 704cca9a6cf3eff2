import { builtinExamples } from '@anshin/catalog';
import type { AnshinDocument, Measure } from '@anshin/model';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IncidentResult } from '../assessment/incident-result.ts';
import { givesControl } from '../stages/threats/threat-set.ts';
import { generateDocument } from '../testing/generate-document.ts';
import { mulberry32 } from '../testing/mulberry32.ts';
import { numbering, renameIds } from '../testing/rename-ids.contract.ts';
import { shuffleDeep } from '../testing/shuffle-deep.contract.ts';
import { exampleDocument, TEST_DAY, testCatalog } from '../testing/test-catalog.ts';
import { AttackPathReport } from './attack-path-report.ts';
import { type AttackPathOptions, attackPaths, pathInput } from './attack-paths.ts';

const examples = new Map<string, AnshinDocument>();
const reports = new Map<string, AttackPathReport>();

beforeAll(async () => {
  for (const { id } of builtinExamples()) {
    examples.set(id, await exampleDocument(id));
    reports.set(id, report(exampleOf(id)));
  }
});

function report(document: AnshinDocument, options: Partial<AttackPathOptions> = {}): AttackPathReport {
  return attackPaths(document, testCatalog(), { now: TEST_DAY, ...options });
}

/** The incidents as the stages assess them. */
function incidentsOf(document: AnshinDocument): readonly IncidentResult[] {
  return pathInput(document, testCatalog(), { now: TEST_DAY }).incidents;
}

const exampleOf = (id: string): AnshinDocument => examples.get(id) ?? expect.unreachable(`no example ${id}`);
const causesOf = (of: AttackPathReport) => of.incidents.flatMap((incident) => incident.causes);
const difficulties = (of: AttackPathReport): Map<string, number | null> => new Map(causesOf(of).map((cause) => [cause.id, cause.difficulty]));

/** No cause is reached more easily than before; one that is gone is not reached at all. */
function expectNotEasier(after: AttackPathReport, before: AttackPathReport, what: string): void {
  const known = difficulties(before);
  for (const [cause, difficulty] of difficulties(after))
    expect(difficulty ?? Infinity, `${what}: ${cause}`).toBeGreaterThanOrEqual(known.get(cause) ?? Infinity);
}

/** The document with another measure, or another status of one. */
function withMeasure(document: AnshinDocument, id: string, measure: Partial<Measure>): AnshinDocument {
  const known = document.measures?.[id] ?? { title: id, status: 'verified' };
  return { ...document, measures: { ...document.measures, [id]: { ...known, ...measure } } };
}

describe('the attack paths of the examples', () => {
  it('keep to the schema and are exact', () => {
    for (const [id, of] of reports) {
      expect(AttackPathReport.safeParse(of).error, id).toBeUndefined();
      expect(of.exact, id).toBe(true);
      expect(of.limits, id).toEqual([]);
    }
  });

  it('lead to every open cause that is an attack at a place, and to no other', () => {
    for (const [id, document] of examples) {
      const incidents = incidentsOf(document);
      const places = new Set([...Object.keys(document.components ?? {}), ...Object.keys(document.channels ?? {})]);
      const open = incidents.flatMap((incident) =>
        incident.causes.filter((cause) => cause.isAttack && cause.open.implemented && places.has(cause.at ?? '')).map((cause) => cause.id),
      );
      const of = reports.get(id) ?? expect.unreachable();
      expect(
        causesOf(of)
          .map((cause) => cause.id)
          .sort(),
        id,
      ).toEqual(open.sort());
      for (const cause of causesOf(of)) expect(cause.paths.length, cause.id).toBeGreaterThan(0);
    }
  });

  it('go from an entry over channels of the document to the place of the cause, no element twice', () => {
    for (const [id, of] of reports) {
      const document = exampleOf(id);
      const entries = new Map(of.entries.map((entry) => [entry.at, entry.difficulty]));
      for (const cause of causesOf(of)) {
        for (const { elements, steps } of cause.paths) {
          expect(new Set(elements).size).toBe(elements.length);
          expect(entries.get(elements[0] ?? '')).toBe(steps[0]?.difficulty);
          expect(elements.at(-1)).toBe(cause.at);
          elements.forEach((element, i) => {
            const ends = document.channels?.[element]?.between;
            for (const next of [elements[i - 1], elements[i + 1]]) if (ends !== undefined && next !== undefined) expect(ends).toContain(next);
          });
        }
      }
    }
  });

  it('are in order, and as difficult as their steps together', () => {
    for (const of of reports.values()) {
      for (const cause of causesOf(of)) {
        const sums = cause.paths.map((path) => path.steps.reduce((sum, step) => sum + step.difficulty, 0));
        expect(cause.paths.map((path) => path.difficulty)).toEqual(sums);
        expect([...sums].sort((a, b) => a - b)).toEqual(sums);
        expect(cause.difficulty).toBe(sums[0]);
        for (const { weakestLink, steps } of cause.paths) {
          const counted = steps.filter((step) => step.as === 'taken' || step.as === 'cause').map((step) => step.difficulty);
          expect(weakestLink.easiest.difficulty).toBe(Math.min(...counted));
        }
      }
    }
  });

  it('are the same on every run, whatever the order of keys in the document', () => {
    const document = exampleOf('window-shutter');
    const shuffled = shuffleDeep(document, mulberry32(4));
    expect(JSON.stringify(report(shuffled))).toBe(JSON.stringify(reports.get('window-shutter')));
  });

  it.each(['window-shutter', 'chemical-plant', 'vehicle-and-house'])('%s: stay the same when everything is renamed', (id) => {
    const document = exampleOf(id);
    const { rename, restore } = numbering(document);
    expect(restore(JSON.stringify(report(renameIds(document, rename))))).toBe(JSON.stringify(reports.get(id)));
    const reversed = numbering(document, true);
    const turned = JSON.parse(reversed.restore(JSON.stringify(report(renameIds(document, reversed.rename))))) as AttackPathReport;
    const shape = (of: AttackPathReport) =>
      causesOf(of)
        .map((cause) => `${cause.id} ${cause.paths.map((path) => path.difficulty).join()} ${cause.cut.components?.length ?? '-'}`)
        .sort();
    expect(shape(turned)).toEqual(shape(reports.get(id) ?? expect.unreachable()));
  });
});

describe('what changes attack paths', () => {
  it('a measure that comes into force never makes the way to a cause easier', () => {
    for (const [id, document] of examples) {
      // Every other one: the whole takes long, and a fault would not hide in half of them.
      for (const measure of Object.keys(document.measures ?? {}).filter((_, i) => i % 2 === 0)) {
        const after = report(withMeasure(document, measure, { status: 'verified' }), { limits: { paths: 1 } });
        expectNotEasier(after, reports.get(id) ?? expect.unreachable(), `${id} ${measure}`);
      }
    }
  });

  it('a channel that is added makes no cause more difficult to reach', () => {
    const random = mulberry32(9);
    for (const [id, document] of examples) {
      const ids = Object.keys(document.components ?? {});
      const pick = (): string => ids[Math.floor(random() * ids.length)] as string;
      for (let round = 0; round < 6; round++) {
        const between: [string, string] = [pick(), pick()];
        const medium = round % 2 === 0 ? 'wifi' : 'ethernet';
        const after = report({ ...document, channels: { ...document.channels, 'added-channel': { between, medium } } }, { limits: { paths: 1 } });
        expectNotEasier(reports.get(id) ?? expect.unreachable(), after, `${id} ${between.join('-')}`);
      }
    }
  });

  it('a channel that is added removes no path', () => {
    const document = exampleOf('door-and-window-conflict');
    const lines = (of: AttackPathReport) =>
      causesOf(of).flatMap((cause) => cause.paths.map((path) => `${cause.id} ${path.elements.join(' ')} ${path.difficulty}`));
    const limits = { paths: 2000, searchArcs: 1e8 };
    const before = lines(report(document, { limits }));
    expect(before.length).toBeGreaterThan(5);
    const ids = Object.keys(document.components ?? {});
    for (const a of ids) {
      for (const b of ids.filter((other) => other > a)) {
        const after = new Set(
          lines(report({ ...document, channels: { ...document.channels, 'added-channel': { between: [a, b], medium: 'ethernet' } } }, { limits })),
        );
        for (const line of before) expect(after, `${a}-${b}`).toContain(line);
      }
    }
  });

  it('a measure of the document closes just what it closes when it is in force', () => {
    let closed = 0;
    for (const [id, document] of examples) {
      const now = incidentsOf(document);
      const openBefore = new Set(now.flatMap((incident) => incident.causes.filter((cause) => cause.open.implemented).map((cause) => cause.id)));
      const rows = new Map((reports.get(id)?.cutting ?? []).filter((row) => row.kind === 'measure').map((row) => [row.id, row]));
      for (const [measure, { status, effect }] of Object.entries(document.measures ?? {})) {
        if (effect === undefined || !('prevents' in effect) || status === 'implemented' || status === 'verified') continue;
        const after = incidentsOf(withMeasure(document, measure, { status: 'implemented' }));
        const openAfter = new Set(after.flatMap((incident) => incident.causes.filter((cause) => cause.open.implemented).map((cause) => cause.id)));
        const row = rows.get(measure);
        expect(row?.causesClosed ?? [], `${id} ${measure}`).toEqual([...openBefore].filter((cause) => !openAfter.has(cause)).sort());
        const shut = now.filter((incident) => incident.open && after.some((other) => other.id === incident.id && !other.open));
        expect(row?.incidentsClosed ?? [], `${id} ${measure}`).toEqual(shut.map((incident) => incident.id));
        closed += shut.length;
      }
    }
    expect(closed).toBeGreaterThan(10);
  });

  it('the hardening of a component closes just what a measure against its control-giving threats closes', () => {
    let closed = 0;
    for (const [id, document] of examples) {
      const { threats } = pathInput(document, testCatalog(), { now: TEST_DAY });
      const now = incidentsOf(document);
      for (const row of (reports.get(id)?.cutting ?? []).filter((candidate) => candidate.kind === 'hardening')) {
        const control = (threats.byElement.get(row.id) ?? []).filter((hit) => givesControl(hit) && !hit.isNotApplicable);
        // A carrier on which no threat gives control can only be hardened by taking it away.
        if (control.length === 0) continue;
        const hardened = withMeasure(document, 'hardening', { effect: { prevents: true }, treats: control.map((hit) => ({ threat: hit.id })) });
        const after = incidentsOf(hardened);
        const shut = now.filter((incident) => incident.open && after.some((other) => other.id === incident.id && !other.open));
        expect(row.incidentsClosed, `${id} ${row.id}`).toEqual(shut.map((incident) => incident.id));
        closed += row.causesClosed.length;
      }
    }
    expect(closed).toBeGreaterThan(20);
  });
});

describe('a large system', () => {
  it('is bounded, says so, and keeps what it shows', () => {
    const document = generateDocument({ components: 300, seed: 2, catalog: testCatalog() });
    const full = report(document);
    expect(full.exact).toBe(true);
    const bounded = report(document, { limits: { causes: 3, measures: 1, rows: 5 } });
    expect(bounded.exact).toBe(false);
    expect(bounded.limits.map((limit) => limit.name)).toEqual(['causes', 'measures', 'rows']);
    expect(bounded.falls).toEqual(full.falls.slice(0, 5));
    expect(difficulties(bounded)).toEqual(difficulties(full));
    expect(causesOf(bounded).filter((cause) => cause.paths.length > 0)).toHaveLength(3);
    for (const cause of causesOf(bounded).filter((candidate) => candidate.paths.length > 0)) {
      expect(cause.paths).toEqual(causesOf(full).find((other) => other.id === cause.id)?.paths);
    }
  });

  it('whose searches are cut short still shows paths in their right order', () => {
    const document = generateDocument({ components: 300, seed: 2, catalog: testCatalog() });
    const full = new Map(causesOf(report(document)).map((cause) => [cause.id, cause]));
    const bounded = report(document, { limits: { searchArcs: 300 } });
    expect(bounded.exact).toBe(false);
    for (const cause of causesOf(bounded)) {
      const elements = cause.paths.map((path) => path.elements);
      expect(elements).toEqual(
        full
          .get(cause.id)
          ?.paths.slice(0, elements.length)
          .map((path) => path.elements),
      );
    }
  });

  it('whose smallest cuts are not found in time tells how many components are needed at least', () => {
    const bounded = report(exampleOf('chemical-plant'), { limits: { cutArcs: 10 } });
    expect(bounded.limits.map((limit) => limit.name)).toEqual(['cutArcs']);
    expect(bounded.exact).toBe(false);
    const full = new Map(causesOf(reports.get('chemical-plant') ?? expect.unreachable()).map((cause) => [cause.id, cause.cut]));
    const cut = causesOf(bounded).filter((cause) => !cause.cut.exact);
    expect(cut.length).toBeGreaterThan(0);
    for (const cause of cut) expect(full.get(cause.id)?.atLeast).toBeGreaterThanOrEqual(cause.cut.atLeast);
  });
});

describe('the window shutter', () => {
  const of = (): AttackPathReport => reports.get('window-shutter') ?? expect.unreachable();
  const incident = (id: string) => of().incidents.find((candidate) => candidate.id === id) ?? expect.unreachable(`no incident ${id}`);
  const cause = (id: string) => causesOf(of()).find((candidate) => candidate.id === id) ?? expect.unreachable(`no cause ${id}`);

  it('has its line inside the home attacked over the router first, and neither router nor edge system alone cuts it off', () => {
    const line = cause('control-data-tampered/inside-the-home');
    expect(line.paths.slice(0, 4).map((path) => path.elements.join(' > '))).toEqual([
      'internet > router-internet > router > edge-router',
      'edge > edge-router',
      'router > edge-router',
      'edge-wireless > edge > edge-router',
    ]);
    expect(line.cut).toEqual({ components: ['edge', 'router'], atLeast: 2, exact: true });
    expect(line.paths[0]?.weakestLink.decisive?.at).toBe('router');
    expect(line.paths[1]?.weakestLink.decisive).toMatchObject({ at: 'edge', raises: 0 });
  });

  it('has its radio unit reached from the internet through the router and the edge system', () => {
    const infected = cause('update-tampered/unit-infected');
    const remote = infected.paths.find((path) => path.elements[0] === 'internet') ?? expect.unreachable();
    expect(remote.elements).toEqual(['internet', 'router-internet', 'router', 'edge-router', 'edge', 'edge-wireless', 'wireless']);
    expect(remote.steps.map((step) => step.as)).toEqual(['entry', 'carried', 'taken', 'taken', 'cause']);
    expect(remote.zones).toEqual(['wide-area', 'home']);
    expect(remote.parties).toEqual(['resident', 'house-maker', 'shutter-maker']);
    expect(infected.paths[0]?.elements).toEqual(['wireless']);
  });

  it('ends critically where a resident can be injured, not where data is read', () => {
    expect(incident('control-data-tampered').end).toEqual({ isCritical: true, safety: [{ party: 'resident', level: 'serious' }], life: [], property: [] });
    expect(incident('personal-data-read-by-staff').end.isCritical).toBe(false);
    expect(of().ranked[0]?.isCritical).toBe(true);
    expect(of().ranked.at(-1)?.isCritical).toBe(false);
  });

  it("shows which maker's component opens an incident for whom", () => {
    const link = of().partyLinks.find((candidate) => candidate.from === 'house-maker' && candidate.to === 'shutter-maker');
    expect(link).toMatchObject({ betweenCompanies: true, components: expect.arrayContaining(['edge']) as unknown });
    const resident = of().partyLinks.filter((candidate) => candidate.to === 'resident');
    expect(resident.length).toBeGreaterThan(0);
    for (const candidate of resident) expect(candidate.betweenCompanies).toBe(false);
    for (const candidate of of().partyLinks) expect(candidate.from).not.toBe(candidate.to);
  });

  it("says that everything in the home falls together, and nothing with a maker's terminal", () => {
    const falls = new Map(of().falls.map((row) => [row.component, row]));
    expect(falls.get('shutter')?.incidents).toEqual(falls.get('router')?.incidents);
    expect(falls.get('shutter')?.critical).toContain('control-data-tampered');
    expect(falls.get('pcc')).toMatchObject({ reaches: 0, incidents: [] });
    expect(falls.has('internet')).toBe(false);
  });
});
