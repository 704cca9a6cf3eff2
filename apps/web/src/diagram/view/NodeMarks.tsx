import { IconAlertTriangleFilled, IconExclamationCircleFilled } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useResults } from '../../live/use-live.ts';
import { useDiagramLook } from './diagram-context.ts';
import { countThreats, severityAt } from './marks.ts';
import classes from './NodeMarks.module.css';

interface NodeMarksProps {
  readonly collection: 'components' | 'channels';
  readonly id: string;
}

/** Counts of threats at the upper right (open filled, treated outlined) and the worst finding at the upper left. */
export function NodeMarks({ collection, id }: NodeMarksProps) {
  const say = useWords('diagram');
  const { showsBadges } = useDiagramLook();
  const threats = useResults(({ threatsAt }) => threatsAt.get(id));
  const severity = useResults(({ sections }) => severityAt(sections.findings, collection, id));
  const { open, treated } = useMemo(() => countThreats(threats), [threats]);
  return (
    <>
      {showsBadges && open + treated > 0 && (
        <span className={classes.badges} title={say('node.threats', { open, treated })}>
          {treated > 0 && <span className={classes.treated}>{treated}</span>}
          {open > 0 && <span className={classes.open}>{open}</span>}
        </span>
      )}
      {severity !== undefined && (
        <span className={classes.finding} data-severity={severity} title={say(`node.finding-${severity}`)}>
          {severity === 'error' ? <IconExclamationCircleFilled size={16} aria-hidden /> : <IconAlertTriangleFilled size={15} aria-hidden />}
        </span>
      )}
    </>
  );
}
