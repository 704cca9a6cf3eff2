import { AXES, type AnshinDocument, type Axis, economicImpactOf, type Override, type Rank, rankOf, recoveryDifficultyOf, type RiskTarget } from '@anshin/model';
import { bilingual } from '../../bilingual.ts';
import { sortedEntries } from '../../order.ts';
import { decisionsInTime } from '../../stages/incidents/decisions-in-time.ts';
import { axisName, partyName } from '../locales/names.ts';
import { EVERYONE, filled, ROW_WORDS } from '../locales/words.ts';
import type { PositionModel } from '../model/position-model.ts';
import { levelOf } from '../model/ranks.ts';
import { placesAfter } from './rerun.ts';
import type { Change, Variation } from './variation.ts';

/** What people set beside the consequences: overrides and inferred targets one level down and up, decisions that avoid or share taken back. */
export function varyStatements(model: PositionModel): Variation[] {
  return [...varyOverrides(model), ...varyTargets(model), ...varyDecisions(model)];
}

function rerun(model: PositionModel, to: string, edited: () => AnshinDocument): Change {
  return { to, work: 'rerunWork', places: () => placesAfter(model, edited()) };
}

/** One level down and up on an axis. */
function steps(axis: Axis, rank: Rank, change: (level: string) => Change): Pick<Variation, 'down' | 'up'> {
  const to = (next: number): Change | undefined => (next < 1 || next > 3 ? undefined : change(levelOf(axis, next) ?? ''));
  return { down: to(rank - 1), up: to(rank + 1) };
}

function varyOverrides(model: PositionModel): Variation[] {
  const { run } = model.stages;
  const { document } = run;
  return sortedEntries(document.overrides).map(([id, override]): Variation => {
    const withValue = (value: string): AnshinDocument => ({
      ...document,
      overrides: { ...document.overrides, [id]: { ...override, value: value as Override['value'] } },
    });
    return {
      id: `override:${id}`,
      kind: 'override',
      title: filled(ROW_WORDS.override, { party: partyName(run, override.stakeholder), axis: axisName(override.axis) }),
      path: ['overrides', id, 'value'],
      inferred: false,
      from: override.value,
      ...steps(override.axis, rankOf(override.value), (level) => rerun(model, level, () => withValue(level))),
    };
  });
}

function varyTargets(model: PositionModel): Variation[] {
  const { run } = model.stages;
  const targets = run.document.target;
  if (targets === undefined) return [];
  const all: [string[], RiskTarget, string | undefined][] = [
    [['default'], targets.default, undefined],
    ...sortedEntries(targets.stakeholders).map(([party, target]): [string[], RiskTarget, string] => [['stakeholders', party], target, party]),
  ];
  return all
    .filter(([, target]) => target.inferred === true)
    .flatMap(([path, target, party]) =>
      AXES.map((axis): Variation => {
        const withLevel = (level: string): AnshinDocument => {
          const rank = rankOf(level as RiskTarget[Axis]);
          const changed: RiskTarget =
            axis === 'recoveryDifficulty'
              ? { ...target, recoveryDifficulty: recoveryDifficultyOf(rank) }
              : { ...target, economicImpact: economicImpactOf(rank) };
          return {
            ...run.document,
            target: party === undefined ? { ...targets, default: changed } : { ...targets, stakeholders: { ...targets.stakeholders, [party]: changed } },
          };
        };
        return {
          id: `target:${[...path, axis].join('/')}`,
          kind: 'target',
          title: filled(ROW_WORDS.target, { party: party === undefined ? EVERYONE : partyName(run, party), axis: axisName(axis) }),
          path: ['target', ...path, axis],
          inferred: true,
          from: target[axis],
          ...steps(axis, rankOf(target[axis]), (level) => rerun(model, level, () => withLevel(level))),
        };
      }),
    );
}

function varyDecisions(model: PositionModel): Variation[] {
  const { run } = model.stages;
  return decisionsInTime(run)
    .filter(([, decision]) => decision.treatment === 'avoid' || decision.treatment === 'share')
    .map(
      ([id, decision]): Variation => ({
        id: `decision:${id}`,
        kind: 'decision',
        title: filled(ROW_WORDS.decision, { title: bilingual(id) }),
        path: ['decisions', id],
        inferred: false,
        from: decision.treatment,
        down: rerun(model, 'absent', () => ({
          ...run.document,
          decisions: Object.fromEntries(Object.entries(run.document.decisions ?? {}).filter(([other]) => other !== id)),
        })),
        up: undefined,
      }),
    );
}
