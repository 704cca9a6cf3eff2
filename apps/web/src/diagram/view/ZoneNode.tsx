import { term } from '@anshin/report/vocabulary';
import type { Zone } from '@anshin/model';
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useResults } from '../../live/use-live.ts';
import { severityAt } from './marks.ts';
import classes from './ZoneNode.module.css';

export type ZoneNodeType = Node<{ readonly id: string; readonly zone: Zone; readonly isEmpty: boolean; readonly isTarget: boolean }, 'zone'>;

/** A zone: a dashed border with its title, by which it is selected and dragged with all that lies in it. */
export const ZoneNode = memo(function ZoneNode({ data: { id, zone, isEmpty, isTarget }, selected }: NodeProps<ZoneNodeType>) {
  const text = useText();
  const say = useWords('diagram');
  const severity = useResults(({ sections }) => severityAt(sections.findings, 'zones', id));
  const kind = text(term('zone', zone.kind));
  const name = text(zone.name, kind);
  return (
    <div className={classes.root} data-selected={selected || undefined} data-target={isTarget || undefined}>
      <span className={`${classes.title} zone-title`} title={name === kind ? name : `${name}\n${kind}`}>
        {name}
        {severity !== undefined && (
          <span className={classes.mark} data-severity={severity} title={say(`node.finding-${severity}`)}>
            !
          </span>
        )}
      </span>
      {isEmpty && <span className={classes.empty}>{say('zone.empty')}</span>}
    </div>
  );
});
