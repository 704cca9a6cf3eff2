import { UnstyledButton } from '@mantine/core';
import type { IncidentResult, ThreatResult } from '@anshin/engine';
import { useMemo } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useResults } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import { useGo } from '../../places/use-go.ts';
import classes from './treat.module.css';

/** The incidents that a threat is a cause of. */
export function ThreatIncidents({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  const text = useText();
  const go = useGo();
  const incidents = useResults((results) => results.incidents);
  const caused = useMemo(() => incidentsOf(incidents, threat.id), [incidents, threat.id]);
  return (
    <Section title={say('panel.incidents')}>
      {caused.length === 0 && <p className={classes.muted}>{say('panel.no-incidents')}</p>}
      <ul className={classes.list}>
        {caused.map(({ id, title }) => (
          <li key={id}>
            <UnstyledButton className={classes.link} onClick={() => go(['incidents', id])}>
              {text(title)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Incidents that name a cause of the threat's class at its place. */
export function incidentsOf(incidents: ReadonlyMap<string, IncidentResult>, threat: string): readonly IncidentResult[] {
  return [...incidents.values()].filter(({ causes }) => causes.some(({ threats }) => threats.includes(threat)));
}
