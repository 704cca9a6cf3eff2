import { CloseButton, UnstyledButton } from '@mantine/core';
import { IconCircleDashed, IconCircleCheck } from '@tabler/icons-react';
import type { RequirementResult } from '@anshin/engine';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useElementNames } from '../../../parts/use-element-names.ts';
import { useSelect } from '../../../places/use-selection.ts';
import { placeOfThreat } from '../../threats/decide/ThreatSide.tsx';
import type { HeatCell } from './heat-map.ts';
import classes from './HeatView.module.css';

/** How many threats of a cell are listed; the table of threats has the rest. */
const LISTED = 60;

interface CellZoomProps {
  readonly requirement: RequirementResult;
  readonly column: string;
  readonly cell: HeatCell;
  readonly onClose: () => void;
}

/** The threats behind one cell, those without a measure first. */
export function CellZoom({ requirement, column, cell, onClose }: CellZoomProps) {
  const say = useWords('requirements');
  const text = useText();
  const place = useElementNames();
  const select = useSelect();
  const untreated = new Set(cell.untreated);
  const threats = [...cell.untreated, ...cell.threats.filter((threat) => !untreated.has(threat))];
  const counts = { untreated: cell.untreated.length, count: cell.threats.length };
  const title = say('zoom.title', { requirement: text(requirement.title), column });
  return (
    <section className={classes.zoom} aria-label={title}>
      <header className={classes.zoomHead}>
        <div>
          <h2 className={classes.zoomTitle}>{title}</h2>
          <p className={classes.summary}>{counts.untreated === 0 ? say('zoom.all', counts) : say('zoom.count', counts)}</p>
        </div>
        <CloseButton size="sm" aria-label={say('zoom.close')} onClick={onClose} />
      </header>
      <ul className={classes.zoomList}>
        {threats.slice(0, LISTED).map((threat) => {
          const isGap = untreated.has(threat);
          const Icon = isGap ? IconCircleDashed : IconCircleCheck;
          return (
            <li key={threat.id}>
              <UnstyledButton className={classes.zoomLine} onClick={() => select(placeOfThreat(threat))}>
                <Icon size={16} stroke={1.6} aria-hidden className={classes.zoomIcon ?? ''} data-gap={isGap || undefined} />
                <span>
                  {text(threat.title)} <span className="muted">{place(threat.at)}</span>
                </span>
                {isGap && <span className={classes.zoomGap}>{say('zoom.untreated')}</span>}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      {threats.length > LISTED && <p className={classes.summary}>{say('zoom.more', { count: threats.length - LISTED })}</p>}
    </section>
  );
}
