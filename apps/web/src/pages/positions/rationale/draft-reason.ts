import { type AnshinDocument, type BilingualText, type Criteria, DIMENSIONS, type Dimension, type Text } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import type { RatedIncident } from '../axis/axis-facts.ts';
import { paragraph, sentence } from './fill.ts';
import { both, levelInSentence } from './words-of.ts';

/** What a reason can be drafted from, besides the incident. */
export type ReasonGrounds = Pick<AnshinDocument, 'hazards' | 'assets' | 'criteria'>;

/**
 * A first reason for what an incident does to a party, in both languages: the harm of its hazards, the personal data concerned, and for each rated
 * dimension above limited the criterion it falls under (all dimensions where none is above).
 */
export function draftReason({ incident, consequence }: RatedIncident, { hazards, assets, criteria }: ReasonGrounds): BilingualText {
  const rated = DIMENSIONS.filter((dimension) => consequence[dimension] !== undefined);
  const above = rated.filter((dimension) => consequence[dimension] !== 'limited');
  const judged = above.length > 0 ? above : rated;
  return paragraph([
    ...(above.includes('safety') ? (incident.hazards ?? []).flatMap((id) => hazardSentence(hazards?.[id])) : []),
    ...(above.includes('privacy') ? personalAssets(incident.assets, assets) : []),
    ...judged.map((dimension) => levelSentence(dimension, consequence[dimension] ?? 'limited', criteria)),
  ]);
}

function hazardSentence(hazard: NonNullable<AnshinDocument['hazards']>[string] | undefined): BilingualText[] {
  return hazard === undefined ? [] : [sentence('draft.hazard', { hazard: both(hazard.title), harm: unended(both(hazard.harm)) })];
}

function personalAssets(ids: readonly string[] | undefined, assets: AnshinDocument['assets']): BilingualText[] {
  return (ids ?? []).flatMap((id) => {
    const asset = assets?.[id];
    if (asset === undefined || (asset.personal !== true && asset.kind !== 'personalInformation')) return [];
    return [sentence('draft.asset', { asset: asset.name === undefined ? id : both(asset.name) })];
  });
}

function levelSentence(dimension: Dimension, level: string, criteria: Criteria | undefined): BilingualText {
  const stated: Text | undefined = (criteria?.[dimension] as Readonly<Record<string, Text | undefined>> | undefined)?.[level];
  const values = { dimension: term('dimension', dimension), level: levelInSentence(level) };
  return stated === undefined ? sentence('draft.level', values) : sentence('draft.criterion', { ...values, criterion: unended(both(stated)) });
}

/** A text that goes into a sentence: without its own end. */
function unended({ ja, en }: BilingualText): BilingualText {
  return { ja: ja.replace(/[。.]+$/, ''), en: en.replace(/[.。]+$/, '') };
}
