import { counts } from '@anshin/engine';
import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import type { Share } from './shares.ts';

/**
 * What one party provides, lays on others, inherits and answers under one control, at one component or for its whole part. Only what
 * another party leans on, or is asked for, is exported; the property `exportable` says so on every statement.
 */
export function byComponent(scribe: Scribe, party: string, component: string | undefined, shares: readonly Share[]): unknown {
  const { uuid, say } = scribe;
  const control = shares[0]?.control ?? '';
  const own = shares.filter(({ provider }) => provider === party);
  const provided = own.filter(({ heirs }) => heirs.length > 0).map((share) => providedBy(scribe, share));
  const responsibilities = shares.filter(({ asker, asked }) => asker === party && asked.length > 0).flatMap((share) => laidOnOthers(scribe, share));
  const isExported = provided.length + responsibilities.length > 0;
  const lines = own.map(({ measure }) => say(`share.own-${measure.status}`, { measure: measure.title, description: measure.description ?? '' }).trim());
  return {
    'component-uuid': component === undefined ? wholePartUuid(scribe, party) : uuid('components', component),
    uuid: uuid('by-component', party, control, component ?? ''),
    description: lines.length === 0 ? say('share.none-own') : lines.join('\n\n'),
    props: propsOf({ exportable: isExported, measure: shares.map(({ measure }) => measure.id), evidence: own.flatMap(({ measure }) => measure.evidence) }),
    'implementation-status': own.length === 0 ? undefined : { state: implementationOf(own) },
    export: isExported ? { provided, responsibilities } : undefined,
    inherited: shares.filter(({ heirs }) => heirs.includes(party)).map((share) => inheritedBy(scribe, party, share)),
    satisfied: shares.filter(({ asked }) => asked.includes(party)).map((share) => satisfiedBy(scribe, party, share)),
  };
}

/** The component that stands for all that a party answers for. */
export function wholePartUuid({ uuid }: Scribe, party: string): string {
  return uuid('part-of-system', party);
}

function providedUuid({ uuid }: Scribe, { control, measure }: Share): string {
  return uuid('provided', control, measure.id);
}

function responsibilityUuid({ uuid }: Scribe, { control, measure }: Share, asked: string): string {
  return uuid('responsibility', control, measure.id, asked);
}

function providedBy(scribe: Scribe, share: Share): unknown {
  const { measure, heirs } = share;
  return {
    uuid: providedUuid(scribe, share),
    description: scribe.say(`share.provided-${measure.status}`, { measure: measure.title }),
    props: propsOf({ exportable: true, measure: measure.id, status: measure.status, to: heirs, on: measure.on }),
  };
}

function laidOnOthers(scribe: Scribe, share: Share): unknown[] {
  const { measure, heirs, provider, asker } = share;
  return share.asked.map((asked) => ({
    uuid: responsibilityUuid(scribe, share, asked),
    'provided-uuid': provider === asker && heirs.length > 0 ? providedUuid(scribe, share) : undefined,
    description: scribe.say('share.responsibility', { measure: measure.title, party: scribe.nameOf('stakeholders', asked) }),
    props: propsOf({ exportable: true, measure: measure.id, status: measure.status, to: asked, on: measure.on }),
    'responsible-roles': [{ 'role-id': 'asked', 'party-uuids': [scribe.uuid('stakeholders', asked)] }],
  }));
}

function inheritedBy(scribe: Scribe, party: string, share: Share): unknown {
  const { measure, provider } = share;
  const from = provider === undefined ? undefined : scribe.nameOf('stakeholders', provider);
  return {
    uuid: scribe.uuid('inherited', party, share.control, measure.id),
    'provided-uuid': provider === undefined ? undefined : providedUuid(scribe, share),
    description:
      from === undefined
        ? scribe.say('share.inherited-from-nobody', { measure: measure.title })
        : scribe.say('share.inherited', { measure: measure.title, party: from }),
    props: propsOf({ exportable: false, measure: measure.id, status: measure.status, from: provider, on: measure.on }),
  };
}

function satisfiedBy(scribe: Scribe, party: string, share: Share): unknown {
  const { measure } = share;
  return {
    uuid: scribe.uuid('satisfied', party, share.control, measure.id),
    'responsibility-uuid': share.asker === undefined ? undefined : responsibilityUuid(scribe, share, party),
    description: scribe.say(`share.satisfied-${measure.status}`, { measure: measure.title }),
    props: propsOf({ exportable: false, measure: measure.id, status: measure.status, from: share.asker }),
  };
}

function implementationOf(own: readonly Share[]): string {
  const done = own.filter(({ measure }) => counts(measure.status, 'implemented')).length;
  return done === own.length ? 'implemented' : done === 0 ? 'planned' : 'partial';
}
