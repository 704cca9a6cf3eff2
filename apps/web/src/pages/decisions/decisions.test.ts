import { applyEdit, fromLive, type LiveEdit, toLive } from '@anshin/collab';
import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { changeTreatment, type DecisionDraft, isComplete, recordDecision, setShares } from './decision-edits.ts';
import { explainDuty, stateDuty } from './obligation-edits.ts';
import { adoptPolicy, namedProposals } from './policy-edits.ts';
import { remainingRisk } from './remaining.ts';

const CATALOG = builtinCatalog();
const NOW = '2026-11-21';
const BASE: AnshinDocument = {
  anshin: 1,
  id: 'a',
  title: 'A',
  stakeholders: { maker: { name: 'Maker', role: 'provider' }, user: { name: 'User', role: 'user' } },
  components: { gw: { kind: 'homeGateway', layer: 'edge' }, net: { kind: 'network' } },
  channels: { c: { between: ['gw', 'net'], medium: 'ethernet' } },
  target: { default: { recoveryDifficulty: 'limited', economicImpact: 'limited' } },
  incidents: {
    stops: { title: 'Stops', causes: [{ at: 'gw', class: 'hardwareFailure' }], consequences: { maker: { direct: 'serious' }, user: { safety: 'limited' } } },
    small: { title: 'Small', causes: [{ at: 'gw', class: 'hardwareFailure' }], consequences: { maker: { direct: 'limited' } } },
  },
};
const DRAFT: DecisionDraft = {
  about: { position: 'maker' },
  treatment: 'retain',
  by: 'maker',
  because: ' Small enough. ',
  on: NOW,
  until: '2027-03-31',
  shares: [],
};

function after(document: AnshinDocument, edits: readonly LiveEdit[]): AnshinDocument {
  const doc = new Y.Doc();
  toLive(document, doc, 'test');
  expect(applyEdit(doc, edits, 'me')).toMatchObject({ applied: true });
  return fromLive(doc).document;
}
const assessed = (document: AnshinDocument) => assess(document, CATALOG, { now: NOW });
const remaining = (document: AnshinDocument, now = NOW) => {
  const { positions, incidents } = assessed(document);
  return remainingRisk(document, positions, new Map(incidents.map((incident) => [incident.id, incident])), now);
};

describe('what still lies outside its target', () => {
  it('is the party with the open incident that exceeds it, without those that stay inside', () => {
    expect(remaining(BASE).map(({ position, incidents, decision }) => [position.stakeholder, incidents, decision])).toEqual([['maker', ['stops'], undefined]]);
  });

  it('counts a decision on the position or on the incident until it ends, and moves decided ones to the end', () => {
    const decided = after(BASE, recordDecision(undefined, DRAFT).edits);
    expect(remaining(decided)[0]?.decision).toBe('retain-maker');
    expect(remaining(decided, '2028-01-01')[0]?.decision).toBeUndefined();
    const onIncident = after(BASE, recordDecision(undefined, { ...DRAFT, about: { incident: 'stops' } }).edits);
    expect(remaining(onIncident)[0]?.decision).toBe('retain-stops');
    const aside = after(BASE, recordDecision(undefined, { ...DRAFT, about: { incident: 'small' } }).edits);
    expect(remaining(aside)[0]?.decision).toBeUndefined();
  });

  it('agrees with the engine on which positions those are, for a published system', async () => {
    const document = JSON.parse((await builtinExampleJson('window-shutter')) ?? '') as AnshinDocument;
    const outside = assessed(document).positions.filter(({ withinTarget }) => withinTarget?.after === false);
    const rows = remaining(document);
    expect(rows.map(({ position }) => position.id).toSorted()).toEqual(outside.map(({ id }) => id).toSorted());
    for (const { incidents } of rows) expect(incidents).not.toEqual([]);
  });
});

describe('a decision', () => {
  it('is recorded with its reason, its author and its days', () => {
    expect(after(BASE, recordDecision(undefined, DRAFT).edits).decisions).toEqual({
      'retain-maker': { about: { position: 'maker' }, treatment: 'retain', by: 'maker', because: 'Small enough.', on: NOW, until: '2027-03-31' },
    });
  });

  it('leaves out what was not entered, and caps unless risk is shared', () => {
    const share = { dimension: 'direct', to: 'limited', for: 'maker' } as const;
    const plain = after(BASE, recordDecision(undefined, { ...DRAFT, until: '', on: '', shares: [share] }).edits);
    expect(plain.decisions?.['retain-maker']).toEqual({ about: { position: 'maker' }, treatment: 'retain', by: 'maker', because: 'Small enough.' });
    const shared = after(BASE, recordDecision(undefined, { ...DRAFT, treatment: 'share', shares: [share] }).edits);
    expect(shared.decisions?.['share-maker']?.shares).toEqual([share]);
  });

  it('never overwrites another one', () => {
    const first = after(BASE, recordDecision(undefined, DRAFT).edits);
    const second = after(first, recordDecision(first.decisions, DRAFT).edits);
    expect(Object.keys(second.decisions ?? {})).toEqual(['retain-maker', 'retain-maker-2']);
  });

  it('to share makes the engine cap that dimension for that party, and to avoid closes the incident', () => {
    const share = after(
      BASE,
      recordDecision(undefined, { ...DRAFT, treatment: 'share', shares: [{ dimension: 'direct', to: 'limited', for: 'maker' }] }).edits,
    );
    expect(remaining(share)).toEqual([]);
    const avoid = after(BASE, recordDecision(undefined, { ...DRAFT, about: { incident: 'stops' }, treatment: 'avoid' }).edits);
    expect(assessed(avoid).incidents.find(({ id }) => id === 'stops')?.open).toBe(false);
    const retain = after(BASE, recordDecision(undefined, DRAFT).edits);
    expect(remaining(retain)).toHaveLength(1);
  });

  it('needs an author, a reason and an end that is not before its day', () => {
    expect(isComplete(DRAFT)).toBe(true);
    expect(
      [
        { ...DRAFT, by: '' },
        { ...DRAFT, because: ' ' },
        { ...DRAFT, until: '2020-01-01' },
      ].map(isComplete),
    ).toEqual([false, false, false]);
  });

  it('loses its caps when it no longer shares', () => {
    const shared = after(
      BASE,
      recordDecision(undefined, { ...DRAFT, treatment: 'share', shares: [{ dimension: 'direct', to: 'limited', for: 'maker' }] }).edits,
    );
    const retained = after(shared, changeTreatment(shared.decisions, 'share-maker', 'retain'));
    expect(retained.decisions?.['share-maker']).toMatchObject({ treatment: 'retain' });
    expect(retained.decisions?.['share-maker']?.shares).toBeUndefined();
    expect(changeTreatment(shared.decisions, 'share-maker', 'share')).toEqual([]);
    expect(after(shared, setShares('share-maker', [])).decisions?.['share-maker']?.shares).toBeUndefined();
  });
});

describe('a drafted policy', () => {
  it('takes over the driving incidents and the requirements that it shows, after which it counts as stated', () => {
    const draft = assessed(BASE).policies.find(({ stakeholder, needed }) => stakeholder === 'maker' && needed) ?? expect.unreachable('no draft');
    const shown = [
      { requirements: ['ccds.sr2-d-2', 'ccds.sr2-h-2'], causes: ['a'] },
      { requirements: ['ssf.updates'], causes: ['a'] },
    ];
    const adopted = after(BASE, adoptPolicy(undefined, draft, shown, { ja: '方針', en: 'Policy' }).edits);
    const policy = adopted.policies?.['policy-maker'];
    expect(policy).toMatchObject({ title: { ja: '方針', en: 'Policy' }, for: ['maker'], incidents: ['stops'] });
    expect(policy?.requirements).toEqual(['ccds.sr2-d-2', 'ccds.sr2-h-2', 'ssf.updates']);
    expect(assessed(adopted).policies.find(({ stakeholder }) => stakeholder === 'maker')?.stated).toEqual(['policy-maker']);
  });

  it('shows each name once, with all causes that its requirements answer, the most first, and counts what it leaves out', () => {
    const proposed = [
      { requirement: 'keys', causes: ['a', 'b'] },
      { requirement: 'update-1', causes: ['a', 'b'] },
      { requirement: 'update-2', causes: ['b', 'c'] },
      ...[3, 4, 5, 6, 7, 8, 9].map((n) => ({ requirement: `r${n}`, causes: ['d'] })),
    ];
    const { shown, more } = namedProposals(proposed, (id) => id.split('-')[0] ?? id);
    expect(shown.slice(0, 2)).toEqual([
      { requirements: ['update-1', 'update-2'], causes: ['a', 'b', 'c'] },
      { requirements: ['keys'], causes: ['a', 'b'] },
    ]);
    expect([shown.length, more]).toEqual([8, 1]);
  });

  it('for one usage is for the party', () => {
    const draft = {
      stakeholder: 'maker/remote',
      needed: true,
      incidents: [],
      stated: [],
      proposed: [],
      because: { code: 'policy.outside-target', inputs: [] },
    };
    expect(adoptPolicy(undefined, draft, [], { ja: '方針', en: 'Policy' }).edits[0]).toMatchObject({ value: { title: { en: 'Policy' }, for: ['maker'] } });
  });
});

describe('a duty', () => {
  it('is stated, explained and taken back', () => {
    const planned = after(BASE, stateDuty(undefined, 'law.duty-to-warn', 'planned'));
    const explained = after(planned, explainDuty(planned.obligations, 'law.duty-to-warn', 'In the manual.', 'en'));
    expect(explained.obligations).toEqual({ 'law.duty-to-warn': { state: 'planned', because: 'In the manual.' } });
    expect(after(explained, stateDuty(explained.obligations, 'law.duty-to-warn', undefined)).obligations ?? {}).toEqual({});
    expect(stateDuty(explained.obligations, 'law.duty-to-warn', 'planned')).toEqual([]);
  });

  it('is open when only a reason was written', () => {
    expect(after(BASE, explainDuty(undefined, 'law.duty-to-warn', '確認中', 'ja')).obligations).toEqual({
      'law.duty-to-warn': { state: 'open', because: '確認中' },
    });
  });
});
