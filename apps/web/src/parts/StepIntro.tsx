import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useCatalog } from '../catalog/use-catalog.ts';
import { useText, useWords } from '../i18n/use-words.ts';
import classes from './StepIntro.module.css';

/** What a step is for, when it is good enough and what uses it: to be folded for good. */
export function StepIntro({ worksheet }: { readonly worksheet: number }) {
  const say = useWords('shell');
  const text = useText();
  const { worksheets } = useCatalog();
  const [isWhole, setWhole] = useState(false);
  const [isFolded, setFolded] = useFoldedIntro(worksheet);
  const sheet = worksheets.find(({ number }) => number === worksheet);
  if (sheet === undefined || isFolded) return null;
  const feeds = sheet.feeds.flatMap((number) => worksheets.find((other) => other.number === number) ?? []);
  return (
    <aside className={classes.root} data-whole={isWhole || undefined}>
      <dl className={classes.lines}>
        <dt>{say('intro.purpose')}</dt>
        <dd>{text(sheet.purpose)}</dd>
        <dt>{say('intro.good-enough')}</dt>
        <dd>
          <ul className={classes.criteria}>
            {sheet.goodEnough.map((criterion) => (
              <li key={criterion.en}>{text(criterion)}</li>
            ))}
          </ul>
        </dd>
        {feeds.length > 0 && (
          <>
            <dt>{say('intro.feeds')}</dt>
            <dd>{feeds.map(({ title }) => text(title)).join(' · ')}</dd>
          </>
        )}
      </dl>
      <div className={classes.tools}>
        <Button variant="subtle" size="compact-xs" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {say(isWhole ? 'intro.less' : 'intro.more')}
        </Button>
        <Button variant="subtle" size="compact-xs" color="gray" onClick={() => setFolded(true)}>
          {say('intro.fold')}
        </Button>
      </div>
    </aside>
  );
}

/** Whether this user folded the introduction of a step for good, and how to change that. */
export function useFoldedIntro(worksheet: number): readonly [boolean, (isFolded: boolean) => void] {
  const [isFolded, setFolded] = useLocalStorage({ key: `anshin.intro.${worksheet}`, defaultValue: false, getInitialValueInEffect: false });
  return [isFolded, setFolded];
}
