import type { FindingResult } from '@anshin/engine';
import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import classes from './FromFile.module.css';

const ICONS = { error: IconAlertOctagon, warning: IconAlertTriangle, info: IconInfoCircle } as const;

/** What was found in a file, each with its weight as shape and word. */
export function ImportFindings({ findings }: { readonly findings: readonly FindingResult[] }) {
  const say = useWords('shell');
  const text = useText();
  return (
    <ul className={classes.list} tabIndex={0}>
      {findings.map((finding, index) => {
        const Icon = ICONS[finding.severity];
        return (
          <li key={index} className={classes.finding} data-severity={finding.severity}>
            <Icon size={15} stroke={1.7} aria-label={say(`findings.severity-${finding.severity}`)} />
            {text(finding.message)}
          </li>
        );
      })}
    </ul>
  );
}
