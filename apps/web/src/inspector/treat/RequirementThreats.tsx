import { Button, UnstyledButton } from '@mantine/core';
import type { RequirementResult } from '@anshin/engine';
import { useMemo, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useResults } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';
import { placeOfThreat } from '../../pages/threats/decide/ThreatSide.tsx';
import { useSelect } from '../../places/use-selection.ts';
import classes from './treat.module.css';

/** How many threats are listed at first, and at most. ASSUMPTION: nobody reads more here; the table of threats has all. */
const [SHOWN, AT_MOST] = [8, 100];

/** The threats that a requirement answers, those without a measure for it first; or why there are none. */
export function RequirementThreats({ requirement }: { readonly requirement: RequirementResult }) {
  const say = useWords('requirements');
  const text = useText();
  const name = useElementNames();
  const select = useSelect();
  const threats = useResults((results) => results.threats);
  const [isAll, setAll] = useState(false);
  const { listed, gaps } = useMemo(() => {
    const measures = new Set(requirement.measures);
    const all = requirement.addresses.flatMap((id) => threats.get(id) ?? []);
    const isGap = (threat: (typeof all)[number]): boolean => !threat.measures.some((measure) => measures.has(measure));
    const open = all.filter(isGap);
    return { listed: [...open, ...all.filter((threat) => !isGap(threat))], gaps: new Set(open.map(({ id }) => id)) };
  }, [requirement, threats]);
  if (requirement.forWholeSystem || listed.length === 0)
    return (
      <Section title={say('panel.addresses')}>
        <p className={classes.muted}>{requirement.forWholeSystem ? say('panel.whole') : say('panel.no-threats')}</p>
      </Section>
    );
  return (
    <Section title={say('panel.addresses')}>
      {gaps.size > 0 && <p className={classes.muted}>{say('panel.gap', { count: gaps.size })}</p>}
      <ul className={classes.list}>
        {listed.slice(0, isAll ? AT_MOST : SHOWN).map((threat) => (
          <li key={threat.id}>
            <UnstyledButton className={classes.link} onClick={() => select(placeOfThreat(threat))}>
              <span>
                {text(threat.title)} <span className={classes.muted}>{name(threat.at)}</span>
              </span>
              {gaps.has(threat.id) && <span className={classes.gap}>{say('heat.state-gap')}</span>}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {!isAll && listed.length > SHOWN && (
        <Button className={classes.start ?? ''} size="compact-xs" variant="subtle" color="gray" onClick={() => setAll(true)}>
          {say('panel.more-threats', { count: listed.length - SHOWN })}
        </Button>
      )}
    </Section>
  );
}
