import { UnstyledButton } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconArchive, IconArchiveOff, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { AssessmentRow } from '../../api/assessments.ts';
import { useFormats, useText, useWords } from '../../i18n/use-words.ts';
import { useSectorName } from '../../parts/use-sector-name.ts';
import { MiniMap } from '../../risk-map/MiniMap.tsx';
import { useStepName } from './use-step-name.ts';
import classes from './PortfolioTable.module.css';

interface PortfolioRowProps {
  readonly row: AssessmentRow;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  readonly onShelve: (row: AssessmentRow) => void;
}

/** The cells of one assessment; its title is the link that opens it and fills the row. */
export const PortfolioRow = memo(function PortfolioRow({ row, isSelected, onSelect, onShelve }: PortfolioRowProps) {
  const say = useWords('portfolio');
  const text = useText();
  const stepName = useStepName();
  const sectorName = useSectorName();
  const { time } = useFormats();
  const title = text(row.title);
  return (
    <>
      <span role="cell" className={classes.above}>
        <input type="checkbox" className={classes.check} aria-label={say('select', { title })} checked={isSelected} onChange={() => onSelect(row.id)} />
      </span>
      <span role="cell" className={classes.title}>
        <Link to="/a/$assessment" params={{ assessment: row.id }} className={classes.link} title={title}>
          {title}
        </Link>
        {row.sector !== null && <span className={classes.under}>{sectorName(row.sector)}</span>}
      </span>
      <span role="cell" className={classes.plain}>
        {row.owner ?? say('owner.none')}
      </span>
      <span role="cell" className={classes.plain}>
        {stepName(row.step) ?? <span className="muted">{say('step.none')}</span>}
      </span>
      <span role="cell">
        <OpenFindings {...row.openFindings} />
      </span>
      <span role="cell" className={classes.map}>
        {row.positions.some(({ before }) => before !== null) ? (
          <MiniMap positions={row.positions} title={say('map.of', { title })} />
        ) : (
          <span className={classes.under}>{say('map.none')}</span>
        )}
      </span>
      <span role="cell" className={classes.plain}>
        <time dateTime={row.updatedAt}>{time(row.updatedAt)}</time>
      </span>
      <span role="cell" className={classes.above}>
        <UnstyledButton
          className={classes.action}
          title={say(row.archived ? 'selected.restore' : 'selected.archive')}
          aria-label={say(row.archived ? 'row.restore' : 'row.archive', { title })}
          onClick={() => onShelve(row)}
        >
          {row.archived ? <IconArchiveOff size={16} stroke={1.6} /> : <IconArchive size={16} stroke={1.6} />}
        </UnstyledButton>
      </span>
    </>
  );
});

/** What is still open, worst first; each with its shape and word. */
function OpenFindings({ errors, warnings }: AssessmentRow['openFindings']) {
  const say = useWords('portfolio');
  return (
    <span className={classes.findings}>
      {errors > 0 ? (
        <span className={classes.errors}>
          <IconAlertOctagon size={15} stroke={1.7} aria-hidden />
          {say('gaps', { count: errors })}
        </span>
      ) : (
        <span className={classes.under}>
          <IconCircleCheck size={15} stroke={1.7} aria-hidden />
          {say('no-gaps')}
        </span>
      )}
      {warnings > 0 && (
        <span className={classes.under}>
          <IconAlertTriangle size={15} stroke={1.7} aria-hidden />
          {say('warnings', { count: warnings })}
        </span>
      )}
    </span>
  );
}
