import { Button, Tooltip } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import type { RankedExample } from '../suggest/rank-examples.ts';
import classes from './lines.module.css';

interface ExampleLineProps {
  readonly ranked: RankedExample;
  readonly performer: string | undefined;
  readonly isSuggested?: boolean;
  readonly onAdopt: () => void;
}

/** An example of the catalog in two lines, and the button that makes a measure of it. */
export function ExampleLine({ ranked, performer, isSuggested = false, onAdopt }: ExampleLineProps) {
  const say = useWords('threats');
  const text = useText();
  const { example, prevents, answers } = ranked;
  const facts = [
    ...(answers.length === 0 ? [] : [say('example.answers', { count: answers.length })]),
    ...(performer === undefined ? [] : [say('example.performs', { party: performer })]),
    say(`example.effort-${example.effort}`),
    ...(prevents ? [] : [say('example.supports')]),
  ];
  return (
    <div className={classes.example} data-suggested={isSuggested || undefined}>
      <IconBulb size={16} stroke={1.6} aria-hidden className={classes.icon ?? ''} data-strong={isSuggested || undefined} />
      <div className={classes.text}>
        <Tooltip label={text(example.summary)} disabled={example.summary === undefined}>
          <span className={classes.title}>
            {isSuggested && <span className="visually-hidden">{say('example.suggested')}: </span>}
            {text(example.title)}
          </span>
        </Tooltip>
        <span className={classes.below}>
          <span className={classes.facts}>{facts.join(' · ')}</span>
          <Button size="compact-xs" variant="default" aria-label={say('adopt.measure-of', { title: text(example.title) })} onClick={onAdopt}>
            {say('adopt.measure')}
          </Button>
        </span>
      </div>
    </div>
  );
}
