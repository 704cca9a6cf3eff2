import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { bilingual } from '../../bilingual.ts';
import { byId } from '../../order.ts';
import { LikenessAspect, type LikenessReason, type SimilarSystem } from '../completeness-result.ts';
import { reasonText } from '../locales/reason-words.ts';
import { type Structure, structureOf } from './structure-of.ts';
import { ALIKE, ASPECT_WEIGHTS, COMPARED_SYSTEMS } from './tables.ts';

/** A system to compare with, by the id under which it is known. */
export interface KnownSystem {
  readonly id: string;
  readonly document: AnshinDocument;
}

/** What comparing can be told. */
export interface SimilarOptions {
  /** Compare with these systems only, whatever their likeness. */
  readonly like?: readonly string[];
}

/**
 * Known systems by their likeness to this one, most alike first: per respect the share of what both have in what either has (weighted
 * Jaccard), weighed by the respect. Respects of which the document says nothing yet are left out, so that a beginner finds a match too.
 */
export function findSimilar(document: AnshinDocument, catalog: Catalog, known: readonly KnownSystem[], options: SimilarOptions = {}): SimilarSystem[] {
  const own = structureOf(document, catalog);
  const stated = LikenessAspect.options.filter((aspect) => own[aspect].size > 0);
  const whole = stated.reduce((sum, aspect) => sum + ASPECT_WEIGHTS[aspect], 0);
  const like = options.like === undefined || options.like.length === 0 ? undefined : new Set(options.like);
  return known
    .map(({ id, document: other }) => {
      const structure = structureOf(other, catalog);
      const parts = stated.map((aspect) => compareAspect(aspect, own, structure, whole, catalog));
      const likeness = Math.round(parts.reduce((sum, { points }) => sum + points, 0));
      const reasons = parts.filter(({ reason }) => reason.count > 0).sort((a, b) => b.points - a.points);
      return { id, title: bilingual(other.title), likeness, reasons: reasons.map(({ reason }) => reason) };
    })
    .sort((a, b) => b.likeness - a.likeness || byId(a.id, b.id))
    .map((system, index) => ({
      id: system.id,
      title: system.title,
      likeness: system.likeness,
      compared: like === undefined ? index < COMPARED_SYSTEMS && system.likeness >= ALIKE : like.has(system.id),
      reasons: system.reasons,
    }));
}

/** One respect: what both have, and what it adds to the likeness, in percent of the whole. */
function compareAspect(aspect: LikenessAspect, own: Structure, other: Structure, whole: number, catalog: Catalog): { points: number; reason: LikenessReason } {
  const all = new Map([...own[aspect], ...other[aspect]]);
  const common = [...own[aspect].keys()].filter((value) => other[aspect].has(value)).sort();
  const weightOf = (values: Iterable<string>): number => [...values].reduce((sum, value) => sum + (all.get(value) ?? 0), 0);
  const share = all.size === 0 ? 0 : weightOf(common) / weightOf(all.keys());
  const points = (100 * ASPECT_WEIGHTS[aspect] * share) / whole;
  return {
    points,
    reason: { aspect, common, count: common.length, of: all.size, points: Math.round(points), message: reasonText(aspect, common, all.size, catalog) },
  };
}
