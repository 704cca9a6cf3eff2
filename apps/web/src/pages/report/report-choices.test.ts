import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { buildReport, EXPORTERS, REPORT_PROFILES, type ReportProfile } from '@anshin/report';
import { describe, expect, it } from 'vitest';
import { FORMATS, PROFILES, SECTIONS, sectionIds, subjectOf } from './report-choices.ts';

const catalog = builtinCatalog();
const document = JSON.parse((await builtinExampleJson('window-shutter')) ?? '') as AnshinDocument;
const report = await buildReport({ document, assessment: assess(document, catalog, { now: '2026-11-21' }), catalog, languages: ['ja'] });
const written = report.chapters.flatMap(({ sections }) => sections.map(({ id }) => id));

describe('what can be chosen of a report', () => {
  it('is every kind of report that there is, with what it must be told', () => {
    const registered: readonly ReportProfile[] = REPORT_PROFILES;
    expect(PROFILES.map((id) => ({ id, about: subjectOf(id) }))).toEqual(registered.map(({ id, about }) => ({ id, about })));
  });

  it('is every format that there is', () => {
    expect([...FORMATS].sort()).toEqual(EXPORTERS.map(({ id }) => id).sort());
  });

  it('is every section that a report has, in its order', () => {
    expect(sectionIds(new Set(SECTIONS.filter((section) => section !== 'sources')))).toEqual(written.filter((id) => id !== 'sources'));
  });

  it('is everything where nothing is left out', () => {
    expect(sectionIds(new Set(SECTIONS))).toBeUndefined();
    expect(sectionIds(new Set(['summary']))).toEqual(['summary']);
  });
});
