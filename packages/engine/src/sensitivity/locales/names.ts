import type { Catalog } from '@anshin/catalog';
import type { Axis, BilingualText, Dimension } from '@anshin/model';
import { rankOf } from '@anshin/model';
import { bilingual } from '../../bilingual.ts';
import { ownEntry } from '../../own-entry.ts';
import type { Run } from '../../run.ts';

/** The short names of the axes, for sentences; the catalog's titles are whole phrases. */
const AXIS_NAMES: Readonly<Record<Axis, BilingualText>> = {
  recoveryDifficulty: { ja: '回復困難性', en: 'recovery difficulty' },
  economicImpact: { ja: '経済的影響', en: 'economic impact' },
};

/** The short name of an axis. */
export function axisName(axis: Axis): BilingualText {
  return AXIS_NAMES[axis];
}

/** The catalog's name of a level on an axis. */
export function levelName({ riskVocabulary }: Catalog, axis: Axis, level: string): BilingualText {
  const rank = rankOf(level as Parameters<typeof rankOf>[0]);
  return riskVocabulary.find((entry) => entry.facet === 'level' && entry.axis === axis && entry.rank === rank)?.title ?? bilingual(level);
}

/** The catalog's name of a dimension. */
export function dimensionName({ riskVocabulary }: Catalog, dimension: Dimension): BilingualText {
  return riskVocabulary.find((entry) => entry.facet === 'dimension' && entry.dimension === dimension)?.title ?? bilingual(dimension);
}

/** A party's name as the document states it. */
export function partyName(run: Run, party: string): BilingualText {
  return bilingual(ownEntry(run.document.stakeholders, party)?.name ?? party);
}

/** An incident's title as the document states it. */
export function incidentTitle(run: Run, incident: string): BilingualText {
  return bilingual(ownEntry(run.document.incidents, incident)?.title ?? incident);
}

/** A measure's title as the document states it. */
export function measureTitle(run: Run, measure: string): BilingualText {
  return bilingual(ownEntry(run.document.measures, measure)?.title ?? measure);
}
