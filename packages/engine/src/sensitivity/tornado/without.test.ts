import { describe, expect, it } from 'vitest';
import { chain, incidentAt, preventing } from '../../testing/tiny-document.contract.ts';
import { withoutCause, withoutChannel, withoutComponent, withoutEntry, withoutStep } from './without.ts';

const document = chain({
  incidents: {
    stop: incidentAt('back', {
      causes: [
        { at: 'front', class: 'malware' },
        { id: 'named', at: 'back', class: 'malware' },
        { at: 'front-back', class: 'tampering' },
      ],
    }),
  },
  measures: {
    a: preventing({ treats: [{ cause: 'stop/0' }] }),
    b: preventing({ treats: [{ cause: 'stop/2' }, { cause: 'stop/named' }] }),
    c: preventing({ treats: [{ cause: 'other/2' }, { incident: 'stop' }] }),
  },
  decisions: { d: { about: { cause: 'stop/2' }, treatment: 'avoid', by: 'party', because: 'Dropped.' } },
  flows: { use: { steps: { s1: { from: 'net', to: 'front' }, s2: { from: 'front', to: 'back' }, s3: { from: 'net', to: 'back', via: ['front'] } } } },
});

describe('a document without', () => {
  it('a cause keeps what names the other causes, and what named it names nothing', () => {
    const rest = withoutCause(document, 'stop', 0);
    expect(rest.incidents?.['stop']?.causes?.map((cause) => cause.at)).toEqual(['back', 'front-back']);
    expect(rest.measures?.['a']?.treats).toEqual([{ cause: 'stop/absent' }]);
    expect(rest.measures?.['b']?.treats).toEqual([{ cause: 'stop/1' }, { cause: 'stop/named' }]);
    expect(rest.measures?.['c']?.treats).toEqual([{ cause: 'other/2' }, { incident: 'stop' }]);
    expect(rest.decisions?.['d']?.about).toEqual({ cause: 'stop/1' });
    expect(document.incidents?.['stop']?.causes).toHaveLength(3);
  });

  it('a component loses its channels, its flow steps and the causes at either', () => {
    const rest = withoutComponent(document, 'front');
    expect(Object.keys(rest.components ?? {})).toEqual(['net', 'back']);
    expect(rest.channels).toEqual({});
    expect(rest.flows?.['use']?.steps).toEqual({ s3: { from: 'net', to: 'back', via: [] } });
    expect(rest.incidents?.['stop']?.causes).toEqual([{ id: 'named', at: 'back', class: 'malware' }]);
  });

  it('a channel loses the causes at it', () => {
    expect(withoutChannel(document, 'front-back').incidents?.['stop']?.causes).toHaveLength(2);
  });

  it('a step or an entry loses nothing else', () => {
    expect(Object.keys(withoutStep(document, 'use', 's2').flows?.['use']?.steps ?? {})).toEqual(['s1', 's3']);
    expect(withoutStep(document, 'none', 's2')).toBe(document);
    expect(withoutEntry({ a: 1, b: 2 }, 'a')).toEqual({ b: 2 });
  });
});
