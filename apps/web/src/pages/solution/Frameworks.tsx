import { Button, Checkbox } from '@mantine/core';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useSection } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import { useGo } from '../../places/use-go.ts';
import classes from './SolutionPage.module.css';

/** By which frameworks the system is assessed, each with its edition; and the service level where one of them has it. */
export function Frameworks() {
  const say = useWords('solution');
  const text = useText();
  const edit = useEdit();
  const { frameworks } = useCatalog();
  const chosen = useDocument((document) => document.frameworks);
  const choose = (id: string, isChosen: boolean): void => {
    if (isChosen) edit({ op: 'insert', path: ['frameworks', '-'], value: id });
    else edit(chosen?.length === 1 ? { op: 'unset', path: ['frameworks'] } : { op: 'remove', path: ['frameworks'], value: id });
  };
  return (
    <div className={classes.card}>
      <Section title={say('frameworks')}>
        {frameworks.map(({ framework, title, edition, publisher }) => (
          <Checkbox
            key={framework}
            label={text(title)}
            description={say('frameworks.edition', { edition, publisher: text(publisher) })}
            checked={chosen?.includes(framework) ?? false}
            onChange={(event) => choose(framework, event.currentTarget.checked)}
          />
        ))}
        {chosen?.includes('ccds-smart-home') === true && <Level />}
      </Section>
    </div>
  );
}

function Level() {
  const say = useWords('solution');
  const go = useGo();
  const decided = useDocument((document) => document.serviceLevel?.decided);
  const proposed = useSection('serviceLevel')?.proposed;
  const stars = '★'.repeat(decided ?? proposed ?? 0);
  if (stars === '') return null;
  return (
    <div className={classes.credit}>
      <span>
        {say('level')}: {say(decided === undefined ? 'level.proposed' : 'level.decided', { stars })}
      </span>
      <Button variant="subtle" size="compact-xs" onClick={() => go(['serviceLevel'], 'checklists')}>
        {say('level.go')}
      </Button>
    </div>
  );
}
