import type { AnshinDocument, Finding } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import { soundDocument } from '../../testing/sound-document.contract.ts';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { testCatalog } from '../../testing/test-catalog.ts';
import { TEST_DAY } from '../../testing/test-day.ts';
import { tinyCatalog } from '../../testing/tiny-catalog.contract.ts';
import { tinyDocument } from '../../testing/tiny-document.contract.ts';
import { completeSteps } from './complete-steps.ts';

const CATALOG = tinyCatalog({ worksheets: testCatalog().worksheets });
const steps = (document: AnshinDocument, findings: readonly Finding[] = []) => completeSteps(stagedRun(document, CATALOG).run, findings);
const finding = (code: string, severity: Finding['severity']): Finding => ({ code, severity, path: [], params: {} });

describe('the steps of the procedure', () => {
  it('are the eleven worksheets in their order', () => {
    expect(steps(tinyDocument()).map(({ number, worksheet }) => `${number} ${worksheet}`)).toEqual(
      Array.from({ length: 11 }, (_, index) => `${index + 1} ssf.worksheet-${index + 1}`),
    );
  });

  it('are empty in an empty document and full in a sound one that states a policy', () => {
    expect(steps(tinyDocument()).map(({ filled }) => filled)).toEqual(Array.from({ length: 11 }, () => 0));
    expect(steps({ ...soundDocument(), policies: { p: { title: 'P', for: ['maker'] } } }).map(({ filled }) => filled)).toEqual(
      Array.from({ length: 11 }, () => 1),
    );
  });

  it('fill up with the document', () => {
    const { channels: _, flows: __, ...rest } = soundDocument();
    expect(steps(rest)[3]?.filled).toBe(0.5);
    expect(steps({ ...soundDocument(), incidents: { i: { title: 'I' } } })[5]?.filled).toBe(0.5);
  });

  it('are half full where one entry of several is unfinished', () => {
    const sound = soundDocument();
    const filled = (number: number, parts: Partial<AnshinDocument>) => steps({ ...sound, ...parts }).find((step) => step.number === number)?.filled;
    const [updates] = Object.values(sound.measures ?? {});
    expect(filled(3, { components: { ...sound.components, spare: { kind: 'device' } } })).toBe(0.5);
    expect(filled(6, { incidents: { ...sound.incidents, unclear: { title: 'Unclear' } } })).toBe(0.5);
    expect(filled(8, { incidents: {} })).toBe(0);
    expect(filled(10, { measures: { m: { title: 'M', status: 'planned', meets: [] } } })).toBe(0.5);
    const policies = { p: { title: 'P', for: ['maker'] } };
    expect(filled(11, { policies, measures: { ...sound.measures, m: { title: 'M', status: 'planned', asked: [] } } })).toBe(0.5);
    expect(filled(11, { policies, measures: { m: { ...updates, title: 'M', status: 'planned' } } })).toBe(1);
    expect(filled(11, { measures: {} })).toBe(0);
  });

  it('count their own errors and warnings, and are good enough without errors', () => {
    const found = [
      finding('incidents.none', 'error'),
      finding('incidents.no-cause', 'warning'),
      finding('incidents.no-reason', 'info'),
      finding('measures.none', 'error'),
    ];
    const [sixth, seventh, tenth] = [5, 6, 9].map((index) => steps(tinyDocument(), found)[index]);
    expect(sixth).toMatchObject({ errors: 1, warnings: 1, goodEnough: false });
    expect(seventh).toMatchObject({ errors: 0, warnings: 0, goodEnough: true });
    expect(tenth).toMatchObject({ errors: 1, goodEnough: false });
  });

  it('say of a sound document that no serious gap is left', () => {
    expect(assess(soundDocument(), CATALOG, { now: TEST_DAY }).steps.every(({ goodEnough }) => goodEnough)).toBe(true);
  });
});
