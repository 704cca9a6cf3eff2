import { builtinExamples } from '@anshin/catalog';
import { checkDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.ts';
import { EXPORTERS } from '../exporters/exporters.ts';
import type { ReportInput } from '../report-input.ts';
import { exampleInput } from '../testing/example-input.contract.ts';
import { sectionsOf } from '../tree/report.ts';
import { applyProfile, ProfileError } from './apply-profile.ts';
import { REPORT_PROFILES } from './profiles.ts';

const READING = EXPORTERS.filter(({ id }) => ['html', 'markdown', 'md', 'json'].includes(id));

async function ids(input: ReportInput): Promise<string[]> {
  return sectionsOf(await buildReport(input)).map(({ id }) => id);
}

async function texts(input: ReportInput): Promise<string> {
  const files = await Promise.all(READING.map((exporter) => exporter.export(input)));
  return files
    .flat()
    .map(({ content }) => String(content))
    .join('\n');
}

/** Every text of a value, and the keys of its maps; layers and usages are no elements, though some bear the same word. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (['layer', 'layers', 'usage', 'usages', 'kind'].includes(key) ? [] : [key, ...strings(inner)]));
}

describe('profiles of reports', () => {
  it('keep only sections that exist', async () => {
    const input = await exampleInput('window-shutter');
    const earlier = { document: input.document, assessment: input.assessment };
    const known = new Set(await ids({ ...input, earlier }));
    for (const profile of REPORT_PROFILES)
      for (const section of 'sections' in profile ? profile.sections : []) expect(known, `${profile.id}: ${section}`).toContain(section);
  });

  it('give management the summary alone', async () => {
    expect(await ids(applyProfile(await exampleInput('window-shutter'), 'management'))).toEqual(['summary']);
  });

  it('let a choice of sections win', async () => {
    expect(await ids(applyProfile({ ...(await exampleInput('window-shutter')), sections: ['measures'] }, 'evidence'))).toEqual(['measures']);
  });

  it('leave no link that leads nowhere', async () => {
    const report = await buildReport(applyProfile(await exampleInput('window-shutter'), 'evidence'));
    const text = JSON.stringify(report);
    const targets = [...text.matchAll(/"kind":"link","to":"([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(targets.length).toBeGreaterThan(0);
    for (const to of new Set(targets)) expect([to, text.includes(`"id":"${to}"`) || text.includes(`"anchor":"${to}"`)]).toEqual([to, true]);
  });

  it('tell the recipient of one component nothing of components beyond its neighbours, in any format', async () => {
    const input = await exampleInput('window-shutter');
    const extract = applyProfile(input, 'component', 'shutter');
    const shown = await texts(extract);
    expect(checkDocument(extract.document).findings).toEqual([]);
    expect(shown.includes('rule.')).toBe(true);
    const channels = Object.entries(input.document.channels ?? {});
    const near = new Set(channels.filter(([, { between }]) => between.includes('shutter')).flatMap(([id, { between }]) => [id, ...between]));
    const far = [...Object.keys(input.document.components ?? {}), ...channels.map(([id]) => id)].filter((id) => !near.has(id));
    expect(far.length).toBeGreaterThan(3);
    const told = new Set([...strings(extract.document), ...strings(extract.assessment)]);
    expect(far.filter((id) => told.has(id))).toEqual([]);
    expect(far.filter((id) => shown.includes(`@${id}"`))).toEqual([]);
    const others = Object.values(input.document.measures ?? {}).filter(({ on = [] }) => !on.some((at) => near.has(at)));
    for (const { title } of others) expect(shown.includes(typeof title === 'string' ? title : title.en)).toBe(false);
  });

  it.each(builtinExamples().map(({ id }) => id))('of %s for each party keep its own positions and no one else’s', async (example) => {
    const input = await exampleInput(example);
    for (const party of Object.keys(input.document.stakeholders ?? {})) {
      const { assessment, document } = applyProfile(input, 'party', party);
      const own = input.assessment.positions.filter(({ stakeholder }) => stakeholder === party);
      expect(assessment.positions.filter(({ stakeholder }) => stakeholder === party)).toEqual(own);
      expect(checkDocument(document).findings).toEqual([]);
      expect(assessment.incidents.every(({ id }) => input.assessment.incidents.find((incident) => incident.id === id)?.stakeholders.includes(party))).toBe(
        true,
      );
    }
  });

  it('show what changed: statements, results, and how positions moved', async () => {
    const earlier = await exampleInput('air-conditioner', ['en'], 'verified');
    const now = await exampleInput('air-conditioner', ['en'], 'planned');
    const [party = ''] = Object.keys(now.document.stakeholders ?? {});
    const stakeholders = { ...now.document.stakeholders, [party]: { name: 'Renamed party', role: 'other' as const } };
    const report = await buildReport(applyProfile({ ...now, document: { ...now.document, stakeholders }, earlier }, 'changes'));
    const text = JSON.stringify(sectionsOf(report)[0]);
    expect(text).toContain('Renamed party');
    expect(text).toContain('"en":"lower"');
  });

  it('refuse what is not known, or not told what it is about', async () => {
    const input = await exampleInput('air-conditioner');
    for (const [profile, about] of [
      ['nothing', undefined],
      ['party', undefined],
      ['party', 'nobody'],
      ['component', 'constructor'],
      ['changes', undefined],
    ] as const)
      expect(() => applyProfile(input, profile, about)).toThrow(ProfileError);
  });
});
