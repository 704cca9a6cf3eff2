import { Button, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { countThreats } from '../../diagram/view/marks.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useResults } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import { useSelect } from '../../places/use-selection.ts';
import { ThreatState } from './ThreatState.tsx';
import classes from './panel.module.css';

const FIRST = 5;

/** The threats at a component or a channel, open ones first; each opens in the inspector. */
export function ThreatList({ id }: { readonly id: string }) {
  const say = useWords('diagram');
  const text = useText();
  const select = useSelect();
  const threats = useResults(({ threatsAt }) => threatsAt.get(id));
  const [isWhole, setWhole] = useState(false);
  const sorted = useMemo(() => [...(threats ?? [])].sort((a, b) => rank(a) - rank(b)), [threats]);
  const { open, treated } = countThreats(threats);
  if (sorted.length === 0) return null;
  return (
    <Section title={say('panel.threats')} tools={<span className="muted">{say('node.threats', { open, treated })}</span>}>
      <ul className={classes.list}>
        {sorted.slice(0, isWhole ? sorted.length : FIRST).map((threat) => (
          <li key={threat.id}>
            <UnstyledButton className={classes.link} onClick={() => select([threat.origin === 'stated' ? 'threats' : 'threat', threat.id])}>
              <span className={classes.grow}>{text(threat.title)}</span>
              <ThreatState threat={threat} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {sorted.length > FIRST && (
        <Button variant="subtle" size="compact-xs" justify="flex-start" onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('panel.fewer') : say('panel.all', { count: sorted.length })}
        </Button>
      )}
    </Section>
  );
}

function rank(threat: Parameters<typeof ThreatState>[0]['threat']): number {
  if (threat.disposition?.state === 'notApplicable') return 2;
  return threat.prevented.implemented ? 1 : 0;
}
