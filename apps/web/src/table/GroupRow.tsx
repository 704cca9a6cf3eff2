import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useFormats } from '../i18n/use-words.ts';
import classes from './DataTable.module.css';
import type { GroupItem } from './items.ts';

interface GroupRowProps {
  readonly item: GroupItem;
  readonly line: number;
  readonly top: number;
  readonly height: number;
  readonly span: number;
  readonly isActive: boolean;
}

/** The heading of a group of rows; folds it. */
export function GroupRow({ item, line, top, height, span, isActive }: GroupRowProps) {
  const { number } = useFormats();
  const Icon = item.isFolded ? IconChevronRight : IconChevronDown;
  return (
    <div role="row" className={classes.group} style={{ top, height }} aria-rowindex={line + 2}>
      <div
        role="rowheader"
        aria-colspan={span}
        aria-colindex={1}
        aria-expanded={!item.isFolded}
        className={classes.heading}
        tabIndex={isActive ? 0 : -1}
        data-line={line}
        data-heading
      >
        <Icon size={14} stroke={1.8} aria-hidden />
        <span>{item.title}</span>
        <span className={classes.count}>{number(item.count)}</span>
      </div>
    </div>
  );
}
