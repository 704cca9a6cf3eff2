import { readDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { crowdedSystem } from './crowded-system.ts';

describe('the crowded assessment that pages are looked at with', () => {
  it('is as crowded as it says, and the same every time', () => {
    const { stakeholders, usages, components, channels, assets, incidents, measures, decisions } = crowdedSystem();
    const counts = [stakeholders, usages, components, channels, assets, incidents, measures, decisions].map((all) => Object.keys(all ?? {}).length);
    expect(counts).toEqual([12, 2, 73, 150, 40, 60, 80, 30]);
    expect(crowdedSystem()).toEqual(crowdedSystem());
  });

  it('is read without a complaint', () => {
    const read = readDocument(new TextEncoder().encode(JSON.stringify(crowdedSystem())), { file: 'crowded.json' });
    expect(read).toMatchObject({ findings: [] });
  });
});
