import type { InForce, MapPlace, PositionResult } from '@anshin/engine';
import type { Text } from '@anshin/model';
import { isSamePlace } from '@anshin/report/vocabulary';
import type { Party } from '../../parts/use-parties.ts';
import type { MapToken } from './map-token.ts';

/** What a map needs to know besides positions. */
export interface TokenGrounds {
  readonly parties: ReadonlyMap<string, Party>;
  readonly usages: Readonly<Record<string, { readonly title: Text }>> | undefined;
  readonly text: (text: Text | undefined) => string;
  /** `{{party}} ({{usage}})` in the language of the page. */
  readonly withUsage: (party: string, usage: string) => string;
}

/** The tokens of positions at one state of measures. */
export function tokensOf(positions: readonly PositionResult[], state: InForce, grounds: TokenGrounds): MapToken[] {
  return positions.map((position) => {
    const party = grounds.parties.get(position.stakeholder);
    return {
      id: position.id,
      tag: tagOf(position, grounds),
      name: nameOf(position, grounds),
      colour: party?.colour ?? 0,
      before: position.before,
      ...afterMeasures(position, state),
      isAccepted: position.accepted !== null,
      target: position.target,
      isInferred: position.inferred,
    };
  });
}

/**
 * What measures leave. The estimate knows no overrides; where measures move nothing from the computed place, it stands with the token, wherever a person
 * put that: an arrow means that a measure limits something.
 */
function afterMeasures({ before, computed, byState }: PositionResult, state: InForce): Pick<MapToken, 'limited' | 'open'> {
  const { limited, open } = byState[state];
  const moved = (place: MapPlace | null): MapPlace | null => (place !== null && isSamePlace(place, computed) ? before : place);
  return { limited: moved(limited), open: moved(open) };
}

/** The name of a position: its party, with the usage where positions differ by it. */
export function nameOf(position: Pick<PositionResult, 'stakeholder' | 'usage'>, { parties, usages, text, withUsage }: TokenGrounds): string {
  const party = text(parties.get(position.stakeholder)?.name) || position.stakeholder;
  if (position.usage === undefined) return party;
  return withUsage(party, text(usages?.[position.usage]?.title) || position.usage);
}

/** Two letters, and the number of the usage. */
export function tagOf(position: Pick<PositionResult, 'stakeholder' | 'usage'>, { parties, usages }: Pick<TokenGrounds, 'parties' | 'usages'>): string {
  const tag = parties.get(position.stakeholder)?.tag ?? position.stakeholder.slice(0, 2).toUpperCase();
  if (position.usage === undefined) return tag;
  return `${tag}${Object.keys(usages ?? {}).indexOf(position.usage) + 1}`;
}
