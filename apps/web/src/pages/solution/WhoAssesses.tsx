import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { ChoiceField } from '../../parts/fields/ChoiceField.tsx';
import { ManyField } from '../../parts/fields/ManyField.tsx';
import { Section } from '../../parts/Section.tsx';
import { useGo } from '../../places/use-go.ts';
import { usePartyChoices } from '../stakeholders/use-party-names.ts';
import classes from './SolutionPage.module.css';

/** Who applies the framework, and who leads where there are several. */
export function WhoAssesses() {
  const say = useWords('solution');
  const go = useGo();
  const applying = useDocument((document) => document.applyingParties);
  const coordinator = useDocument((document) => document.coordinator);
  const choices = usePartyChoices();
  const leaders = applying === undefined ? choices : choices.filter(({ value }) => applying.includes(value) || value === coordinator);
  return (
    <div className={classes.card}>
      <Section title={say('who')}>
        {choices.length === 0 ? (
          <>
            <p className={classes.hint}>{say('applying-none')}</p>
            <Button variant="light" w="fit-content" onClick={() => go(['stakeholders'])}>
              {say('to-stakeholders')}
            </Button>
          </>
        ) : (
          <>
            <ManyField label={say('applying')} path={['applyingParties']} value={applying} choices={choices} placeholder={say('applying-hint')} />
            <ChoiceField
              label={say('coordinator')}
              path={['coordinator']}
              value={coordinator}
              choices={leaders}
              placeholder={say('coordinator-hint')}
              isOptional
            />
            {(applying?.length ?? 0) > 1 && coordinator === undefined && <p className={classes.need}>{say('coordinator-needed')}</p>}
          </>
        )}
      </Section>
    </div>
  );
}
