import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { TAKEOVER, tinyCatalog, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { chain, components, preventing, tinyDocument, wires } from '../../testing/tiny-document.contract.ts';

type Pairs = readonly (readonly [string, string])[];

/** A system of the given components and wires. */
function system(kinds: Readonly<Record<string, string>>, pairs: Pairs, more: Partial<AnshinDocument> = {}): AnshinDocument {
  return tinyDocument({ components: components(kinds), channels: wires(pairs), ...more });
}

const NO_TAKEOVER = tinyCatalog({ rules: [] });

describe('an attacker', () => {
  it('goes from the internet through a component that can be taken over to the next one', () => {
    expect(stagedRun(chain()).reached).toEqual(['back', 'front', 'net']);
    expect(stagedRun(chain()).wayTo('back')).toEqual(['net', 'net-front', 'front', 'front-back', 'back']);
  });

  it('stops at a component for which no threat gives control', () => {
    const { reached, passed } = stagedRun(chain(), NO_TAKEOVER);
    expect([reached, passed]).toEqual([['front', 'net'], ['net']]);
  });

  it.each([
    ['grants data only', tinyRule({ id: 'rule.read', class: 'malware', grants: 'data' })],
    ['is no attack', tinyRule({ id: 'rule.slip', class: 'mistake', grants: 'control' })],
  ])('is not let on by a threat that %s', (_, rule) => {
    expect(stagedRun(chain(), tinyCatalog({ rules: [rule] })).reached).toEqual(['front', 'net']);
  });

  it('is carried on by networks and routers without taking them over', () => {
    const kinds = { net: 'network', router: 'router', lan: 'localNetwork', back: 'device' };
    const pairs: Pairs = [
      ['net', 'router'],
      ['router', 'lan'],
      ['lan', 'back'],
    ];
    const { reached, passed } = stagedRun(system(kinds, pairs), NO_TAKEOVER);
    expect([reached, passed]).toEqual([
      ['back', 'lan', 'net', 'router'],
      ['lan', 'net', 'router'],
    ]);
  });

  it('is stopped by a measure that prevents every threat giving control', () => {
    const measures = { m: preventing({ meets: ['ssf.answer'], on: ['front'] }) };
    expect(stagedRun(chain({ measures })).reached).toEqual(['front', 'net']);
  });

  it('is not stopped while one threat giving control remains', () => {
    const catalog = tinyCatalog({ rules: [TAKEOVER, tinyRule({ id: 'rule.second', class: 'spoofing', grants: 'control', requirements: ['ssf.other'] })] });
    const measures = { m: preventing({ meets: ['ssf.answer'], on: ['front'] }) };
    expect(stagedRun(chain({ measures }), catalog).reached).toContain('back');
    expect(stagedRun(chain({ measures: { ...measures, n: preventing({ meets: ['ssf.other'], on: ['front'] }) } }), catalog).reached).not.toContain('back');
  });

  it('is stopped at a network when a measure prevents what gives control of it', () => {
    const catalog = tinyCatalog({ rules: [tinyRule({ id: 'rule.lan', grants: 'control', when: { kind: ['localNetwork'] } })] });
    const pairs: Pairs = [
      ['net', 'lan'],
      ['lan', 'back'],
    ];
    const document = system({ net: 'network', lan: 'localNetwork', back: 'device' }, pairs);
    expect(stagedRun(document, catalog).reached).toContain('back');
    expect(stagedRun({ ...document, measures: { m: preventing({ meets: ['ssf.answer'], on: ['lan'] }) } }, catalog).reached).toEqual(['lan', 'net']);
  });

  it('goes as far as the measures of the chosen state let through', () => {
    const { run, reach } = stagedRun(chain({ measures: { m: preventing({ meets: ['ssf.answer'], on: ['front'], status: 'agreed' }) } }));
    const back = run.topology.componentById.get('back')?.index ?? -1;
    expect((['planned', 'agreed', 'implemented', 'verified'] as const).map((state) => reach[state].reaches(back))).toEqual([false, false, true, true]);
  });

  it('is not helped by a threat that was judged not applicable', () => {
    expect(stagedRun(chain({ threatDispositions: { 'rule.takeover@front': { state: 'notApplicable' } } })).reached).toEqual(['front', 'net']);
  });

  it('reaches people but never goes on through them', () => {
    const kinds = { net: 'network', someone: 'person', back: 'device' };
    const pairs: Pairs = [
      ['net', 'someone'],
      ['someone', 'back'],
    ];
    const catalog = tinyCatalog({ rules: [tinyRule({ id: 'rule.any', grants: 'control' })] });
    const { reached, passed } = stagedRun(system(kinds, pairs), catalog);
    expect([reached, passed]).toEqual([['net', 'someone'], ['net']]);
  });

  it('does not run in circles', () => {
    const pairs: Pairs = [
      ['net', 'a'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'c'],
    ];
    expect(stagedRun(system({ net: 'network', a: 'device', b: 'device', c: 'device' }, pairs)).reached).toEqual(['a', 'b', 'c', 'net']);
  });
});

describe('where an attacker begins', () => {
  it('includes an unknown device on a local network, until it is ruled out', () => {
    const pairs: Pairs = [['lan', 'back']];
    const document = system({ lan: 'localNetwork', back: 'device' }, pairs);
    expect(stagedRun(document).reached).toEqual(['back', 'lan']);
    expect(stagedRun({ ...document, components: { back: { kind: 'device' }, lan: { kind: 'localNetwork', unknownDevice: false } } }).reached).toEqual([]);
  });

  it('includes what can be touched, with no way before it', () => {
    const { reached, wayTo } = stagedRun(system({ panel: 'panel', back: 'device' }, [['panel', 'back']]));
    expect([reached, wayTo('panel'), wayTo('back')]).toEqual([['back', 'panel'], ['panel'], ['panel', 'panel-back', 'back']]);
  });

  it('includes both ends of a radio link or a memory stick', () => {
    for (const medium of ['wifi', 'usb'] as const) {
      const { reached, wayTo } = stagedRun(
        tinyDocument({ components: components({ a: 'device', b: 'device' }), channels: wires([['a', 'b']], { medium }) }),
        NO_TAKEOVER,
      );
      expect([reached, wayTo('a')]).toEqual([
        ['a', 'b'],
        ['a-b', 'a'],
      ]);
    }
  });

  it('does not include the ends of a maintenance line as such', () => {
    expect(
      stagedRun(tinyDocument({ components: components({ a: 'device', b: 'device' }), channels: wires([['a', 'b']], { maintenance: true }) })).reached,
    ).toEqual([]);
  });

  it('is the public network for what stands next to it, so that the path shows it', () => {
    expect(stagedRun(chain()).wayTo('front')).toEqual(['net', 'net-front', 'front']);
  });

  it('is the channel itself where a measure keeps the public network from passing anything on', () => {
    const catalog = tinyCatalog({ rules: [TAKEOVER, tinyRule({ id: 'rule.net', grants: 'control', when: { kind: ['network'] } })] });
    const { reached, wayTo } = stagedRun(chain({ measures: { m: preventing({ meets: ['ssf.answer'], on: ['net'] }) } }), catalog);
    expect([reached, wayTo('front')]).toEqual([
      ['back', 'front', 'net'],
      ['net-front', 'front'],
    ]);
  });

  it('is the link itself where a public network is joined by radio', () => {
    const document = chain({ channels: wires([['net', 'front']], { medium: 'wifi' }) });
    expect(stagedRun(document).wayTo('front')).toEqual(['net-front', 'front']);
  });

  it('is a component next to a public network that can also be touched, or that faces the internet', () => {
    const next = (kind: string, traits: NonNullable<AnshinDocument['components']>[string]['traits'] = {}) =>
      stagedRun(chain({ components: { net: { kind: 'network' }, front: { kind, traits } }, channels: wires([['net', 'front']]) })).wayTo('front');
    expect([next('panel'), next('device', { internetFacing: true }), next('device')]).toEqual([['front'], ['front'], ['net', 'net-front', 'front']]);
  });

  it('is a component in an open place, where no network is drawn', () => {
    expect(
      stagedRun(tinyDocument({ zones: { street: { kind: 'publicSpace' } }, components: { a: { kind: 'device', zone: 'street' }, b: { kind: 'device' } } }))
        .reached,
    ).toEqual(['a']);
  });

  it('is a component that faces the internet, also where no network is drawn', () => {
    const { reached, wayTo } = stagedRun(system({ server: 'server', back: 'device' }, [['server', 'back']]));
    expect([reached, wayTo('server')]).toEqual([['back', 'server'], ['server']]);
  });

  it('is nothing in a closed system', () => {
    expect(stagedRun(system({ a: 'device', b: 'device' }, [['a', 'b']])).reached).toEqual([]);
  });
});

describe('a channel', () => {
  const reaches = (document: AnshinDocument, channel: string, catalog = tinyCatalog()) => {
    const { run, reach } = stagedRun(document, catalog);
    return reach.implemented.reachesChannel(run.topology.channelById.get(channel)?.index ?? -1);
  };

  it('can be acted on from an end that the attacker goes on from', () => {
    expect(reaches(chain(), 'front-back')).toBe(true);
    expect(reaches(chain(), 'front-back', NO_TAKEOVER)).toBe(false);
  });

  it('can be acted on from one end alone', () => {
    expect(
      reaches(
        system({ net: 'network', front: 'device', who: 'person' }, [
          ['net', 'front'],
          ['front', 'who'],
        ] as const),
        'front-who',
      ),
    ).toBe(true);
  });

  it('can be acted on from outside where it is radio', () => {
    expect(
      reaches(tinyDocument({ components: components({ a: 'device', b: 'device' }), channels: wires([['a', 'b']], { medium: 'zigbee' }) }), 'a-b', NO_TAKEOVER),
    ).toBe(true);
  });

  it('is open by radio also where it serves maintenance', () => {
    expect(
      reaches(
        tinyDocument({ components: components({ a: 'device', b: 'device' }), channels: wires([['a', 'b']], { medium: 'wifi', maintenance: true }) }),
        'a-b',
        NO_TAKEOVER,
      ),
    ).toBe(true);
  });

  it('is out of reach in a closed system', () => {
    expect(reaches(system({ a: 'device', b: 'device' }, [['a', 'b']]), 'a-b')).toBe(false);
  });
});
