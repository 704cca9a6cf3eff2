import { AXES, AXIS_OF, type Axis, type Criteria, DIMENSIONS, type Text } from '@anshin/model';
import { ECONOMIC_LEVELS, RECOVERY_LEVELS, term } from '@anshin/report/vocabulary';
import { entriesById } from '../../catalog/entries.ts';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { TextField } from '../../parts/fields/TextField.tsx';
import { LevelMark } from '../../parts/LevelMark.tsx';
import { Section } from '../../parts/Section.tsx';
import classes from './CriteriaTable.module.css';

/** The entries of the catalog that say what a level means in general. */
const LEVEL_ENTRY: Readonly<Record<Axis, (level: string) => string>> = {
  recoveryDifficulty: (level) => `ssf.level-${level}-damage`,
  economicImpact: (level) => `ssf.level-${level}-economic-impact`,
};
const LEVELS: Readonly<Record<Axis, readonly string[]>> = { recoveryDifficulty: RECOVERY_LEVELS, economicImpact: ECONOMIC_LEVELS };

/** What each level means in this system, one sentence for each point of view. */
export function CriteriaTable() {
  const say = useWords('target');
  const criteria = useDocument((document) => document.criteria);
  return (
    <Section title={say('criteria.title')}>
      <p className={classes.hint}>{say('criteria.hint')}</p>
      {AXES.map((axis) => (
        <AxisCriteria key={axis} axis={axis} criteria={criteria} />
      ))}
      <TextField label={say('criteria.note')} path={['criteria', 'note']} value={criteria?.note} isLong />
    </Section>
  );
}

function AxisCriteria({ axis, criteria }: { readonly axis: Axis; readonly criteria: Criteria | undefined }) {
  const say = useWords('target');
  const text = useText();
  const catalog = useCatalog();
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{text(term('axis', axis))}</caption>
      <thead>
        <tr>
          <th scope="col">{say('criteria.dimension')}</th>
          {LEVELS[axis].map((level) => (
            <th key={level} scope="col">
              <LevelMark level={level} />
              <span className={classes.meaning}>{text(entriesById(catalog).get(LEVEL_ENTRY[axis](level))?.summary)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DIMENSIONS.filter((dimension) => AXIS_OF[dimension] === axis).map((dimension) => {
          const texts = criteria?.[dimension] as Readonly<Record<string, Text | undefined>> | undefined;
          const name = text(term('dimension', dimension));
          return (
            <tr key={dimension}>
              <th scope="row">{name}</th>
              {LEVELS[axis].map((level) => (
                <td key={level}>
                  <TextField
                    label={say('criteria.cell', { dimension: name, level: text(term('level', level)) })}
                    path={['criteria', dimension, level]}
                    value={texts?.[level]}
                    placeholder={say('criteria.placeholder', { level: text(term('level', level)).toLowerCase() })}
                    isLong
                    hideLabel
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
