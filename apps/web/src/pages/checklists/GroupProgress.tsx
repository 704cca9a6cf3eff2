import { useWords } from '../../i18n/use-words.ts';
import type { ChecklistGroup } from './checklist-groups.ts';
import classes from './ChecklistsPage.module.css';
import { useGroupName } from './use-group-name.ts';

/** How far each group of a checklist is. */
export function GroupProgress({ groups }: { readonly groups: readonly ChecklistGroup[] }) {
  const say = useWords('checklists');
  const nameOf = useGroupName();
  return (
    <ul className={classes.progress} aria-label={say('progress.label')}>
      {groups.map(({ id, name, total, answered }) => (
        <li key={id}>
          <span className={classes.progressName}>{nameOf(name)}</span>
          <span className={classes.bar} aria-hidden>
            <span style={{ width: `${(100 * answered) / total}%` }} />
          </span>
          <span className={classes.progressCount}>{say('progress.count', { answered, total })}</span>
        </li>
      ))}
    </ul>
  );
}
