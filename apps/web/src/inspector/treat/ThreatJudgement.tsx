import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ThreatResult } from '@anshin/engine';
import { useText, useWords } from '../../i18n/use-words.ts';
import { NotApplicableDialog } from '../../pages/threats/judge/NotApplicableDialog.tsx';
import { useJudge } from '../../pages/threats/judge/use-judge.ts';
import { StateMark } from '../../pages/threats/state/StateMark.tsx';
import { threatState } from '../../pages/threats/state/threat-state.ts';
import { Section } from '../../parts/Section.tsx';
import classes from './treat.module.css';

/** The judgement on a derived threat: taken up, not applicable for a reason, or still open. */
export function ThreatJudgement({ threat }: { readonly threat: ThreatResult }) {
  const say = useWords('threats');
  const text = useText();
  const judge = useJudge();
  const [isAsking, setAsking] = useState(false);
  const state = threat.disposition?.state;
  return (
    <Section title={say('panel.judgement')}>
      <StateMark state={threatState(threat)} />
      {threat.disposition?.because !== undefined && <p>{text(threat.disposition.because)}</p>}
      <div className={classes.row}>
        {state !== 'adopted' && (
          <Button size="compact-sm" variant={state === undefined ? 'filled' : 'default'} onClick={() => judge.takeUp([threat])}>
            {say('adopt.threat')}
          </Button>
        )}
        {state !== 'notApplicable' && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {say('apply.not')}
          </Button>
        )}
        {state !== undefined && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => judge.reopen([threat])}>
            {say('adopt.reopen')}
          </Button>
        )}
      </div>
      <NotApplicableDialog threats={isAsking ? [threat] : []} onClose={() => setAsking(false)} />
    </Section>
  );
}
