import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { rankOf } from '@anshin/model';
import { bilingual } from '../../bilingual.ts';
import { byId } from '../../order.ts';
import type { AssessOptions } from '../../run.ts';
import { tell, type WorkControl } from '../../work-control.ts';
import { allowedChanges, SENSITIVITY_LIMITS } from '../limits.ts';
import { filled, TORNADO_WORDS } from '../locales/words.ts';
import { positionModel } from '../model/position-model.ts';
import { runPositionStages } from '../model/position-stages.ts';
import { sizeOf } from '../model/size-of.ts';
import { situationWith } from '../model/situation.ts';
import { TORNADO_ASSUMPTIONS } from '../sensitivity-assumptions.ts';
import { changeBetween, type PlacesByPosition, placesOf } from './places.ts';
import type { TornadoChange, TornadoResult, TornadoRow } from './tornado-result.ts';
import { varyConsequences } from './vary-consequences.ts';
import { varyInferred } from './vary-inferred.ts';
import { varyMeasures } from './vary-measures.ts';
import { varyStatements } from './vary-statements.ts';
import type { Change, Variation, Work } from './variation.ts';

/**
 * Changes each uncertain judgement by itself and says which positions move with it, those that carry a party over the border of its target
 * first. Consequences and measures are told from the model; for the rest the stages that decide positions are run again, within stated limits.
 */
export function tornado(document: AnshinDocument, catalog: Catalog, options: AssessOptions, control?: WorkControl): TornadoResult {
  const model = positionModel(runPositionStages(document, catalog, options));
  const { run } = model.stages;
  const situation = situationWith(model, model.base);
  const base = placesOf(model, situation);
  const work = new Workload(sizeOf(model));
  const variations = [...varyConsequences(model, situation), ...varyMeasures(model), ...varyStatements(model), ...varyInferred(model)];
  const rows = variations
    .map((variation, done) => {
      tell(control, done, variations.length);
      return rowOf(variation, base, work);
    })
    .filter((row) => row.down !== null || row.up !== null);
  const moving = rows.filter((row) => row.swing > 0 || row.crosses > 0).sort((a, b) => b.crosses - a.crosses || b.swing - a.swing || byId(a.id, b.id));
  return {
    version: 1,
    assessment: { id: document.id, title: bilingual(document.title) },
    inForce: run.inForce,
    now: run.now,
    rows: moving.slice(0, SENSITIVITY_LIMITS.rows),
    tried: rows.length,
    withoutEffect: rows.length - moving.length,
    limits: [...work.limitsMet(), ...rowsCut(moving.length)],
    assumptions: TORNADO_ASSUMPTIONS.map(({ id, text }) => ({ id, text: { ...text } })),
  };
}

function rowOf({ id, kind, title, path, inferred, from, down, up }: Variation, base: PlacesByPosition, work: Workload): TornadoRow {
  const tried = (change: Change | undefined): TornadoChange | null =>
    change === undefined || !work.allows(change.work) ? null : changeBetween(base, change.places(), change.to);
  const changes = { down: tried(down), up: tried(up) };
  const both = [changes.down, changes.up].filter((change) => change !== null);
  const swing = both.flatMap((change) => change.effects).reduce((sum, effect) => sum + Math.abs(rank(effect.from) - rank(effect.to)), 0);
  return { id, kind, title, path: [...path], inferred, from, ...changes, swing, crosses: both.reduce((sum, change) => sum + change.crossings.length, 0) };
}

function rank(level: string | null): number {
  return level === null ? 0 : rankOf(level as Parameters<typeof rankOf>[0]);
}

function rowsCut(moving: number): TornadoResult['limits'] {
  const limit = SENSITIVITY_LIMITS.rows;
  return moving <= limit ? [] : [{ name: 'rows', limit, leftOut: moving - limit, text: filled(TORNADO_WORDS['tornado.rows-cut'], { limit }) }];
}

/** Counts dear changes and stops at the limit for a system of this size. */
class Workload {
  private readonly allowed: Readonly<Record<Exclude<Work, 'none'>, number>>;
  private readonly asked = { measureWork: 0, rerunWork: 0 };

  constructor(size: number) {
    this.allowed = { measureWork: allowedChanges(SENSITIVITY_LIMITS.measureWork, size), rerunWork: allowedChanges(SENSITIVITY_LIMITS.rerunWork, size) };
  }

  /** Whether a change may still be tried. */
  allows(work: Work): boolean {
    return work === 'none' || ++this.asked[work] <= this.allowed[work];
  }

  /** What was left out. */
  limitsMet(): TornadoResult['limits'] {
    return (['measureWork', 'rerunWork'] as const)
      .filter((name) => this.asked[name] > this.allowed[name])
      .map((name) => ({
        name,
        limit: this.allowed[name],
        leftOut: this.asked[name] - this.allowed[name],
        text: filled(TORNADO_WORDS['tornado.left-out'], { count: this.asked[name] - this.allowed[name], limit: this.allowed[name] }),
      }));
  }
}
