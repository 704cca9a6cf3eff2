import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTIONS, entityOf } from '../collections/collections.ts';
import { AnshinDocument } from '../entities/document.ts';
import { sampleDocument } from '../testing/sample-document.contract.ts';
import { referencesOf } from './references-of.ts';

const names = (document: AnshinDocument, collection: (typeof COLLECTIONS)[number], id: string) =>
  referencesOf(document, collection, id).map((name) => `${name.collection}/${name.id}`);

describe('references', () => {
  test('the collections are the maps by id of the schema, in its order', () => {
    const maps = Object.entries(AnshinDocument.shape).filter(([, field]) => field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodRecord);
    expect(maps.map(([name]) => name).filter((name) => name !== 'foreign')).toEqual([...COLLECTIONS]);
  });

  test('of the sample are all found', () => {
    const document = sampleDocument();
    expect(names(document, 'measures', 'signed')).toEqual(['components/lamp', 'incidents/dark', 'stakeholders/maker']);
    expect(names(document, 'measures', 'backup')).toEqual(['measures/signed', 'stakeholders/resident']);
    expect(names(document, 'incidents', 'dark')).toEqual(['assets/command', 'channels/radio', 'stakeholders/resident']);
    expect(names(document, 'components', 'gateway')).toEqual(['stakeholders/maker', 'stakeholders/resident', 'zones/home']);
    expect(names(document, 'flows', 'switch')).toEqual(['assets/command', 'components/gateway', 'components/lamp']);
    expect(names(document, 'decisions', 'd1')).toEqual(['incidents/dark', 'stakeholders/resident']);
    expect(names(document, 'zones', 'room')).toEqual(['zones/home']);
  });

  test('a typed reference names what it says', () => {
    const document: AnshinDocument = {
      ...sampleDocument(),
      threats: { stated: { title: 'x', at: 'radio' } },
      threatDispositions: { 'rule.x@radio': { state: 'adopted', by: 'maker' } },
      requirementStates: { 'ssf.x': { state: 'open' } },
      obligations: { 'law.x': { state: 'open', on: ['lamp'] } },
      usages: { night: { title: 'Night' } },
      rationales: { 'resident/night': { because: 'x', by: 'maker' } },
    };
    const about = (reference: object) =>
      names({ ...document, decisions: { d: { about: reference, treatment: 'retain', by: 'maker', because: 'x' } } } as AnshinDocument, 'decisions', 'd').filter(
        (name) => name !== 'stakeholders/maker',
      );
    expect(about({ threat: 'stated' })).toEqual(['threats/stated']);
    expect(about({ threat: 'rule.x@radio' })).toEqual(['channels/radio', 'threatDispositions/rule.x@radio']);
    expect(about({ threat: 'rule.y@lamp' })).toEqual(['components/lamp']);
    expect(about({ cause: 'dark/0' })).toEqual(['incidents/dark']);
    expect(about({ position: 'resident/night' })).toEqual(['stakeholders/resident', 'usages/night']);
    expect(about({ requirement: 'ssf.x' })).toEqual(['requirementStates/ssf.x']);
    expect(about({ obligation: 'law.x' })).toEqual(['obligations/law.x']);
    expect(about({ component: 'gone' })).toEqual(['components/gone']);
    expect(names(document, 'rationales', 'resident/night')).toEqual(['stakeholders/maker', 'stakeholders/resident', 'usages/night']);
    expect(names(document, 'threatDispositions', 'rule.x@radio')).toEqual(['channels/radio', 'stakeholders/maker']);
  });

  test('an id such as constructor names only what the document holds', () => {
    const document = sampleDocument();
    expect(entityOf(document, 'components', 'constructor')).toBeUndefined();
    expect(referencesOf(document, 'components', 'toString')).toEqual([]);
  });
});
