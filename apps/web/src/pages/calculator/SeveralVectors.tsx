import { Text, Textarea, Title, UnstyledButton } from '@mantine/core';
import { SCORING_METHODS, type ScoringMethod, vectorProblemText } from '@anshin/engine';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { SeverityWord } from '../scores/editor/SeverityWord.tsx';
import { shownScore } from '../scores/editor/shown-score.ts';
import classes from './CalculatorPage.module.css';
import { MOST_LINES, scoreLines, type ScoredLine } from './score-lines.ts';

/** Pasted vectors as a table of scores. */
export function SeveralVectors({ onOpen }: { readonly onOpen: (method: ScoringMethod, vector: string) => void }) {
  const say = useWords('calculator');
  const [text, setText] = useState('');
  const pasted = useDeferredValue(text);
  const lines = useMemo(() => scoreLines(pasted), [pasted]);
  const bad = lines.filter(({ outcome }) => !outcome.ok).length;
  return (
    <section className={classes.several} aria-labelledby="several-title">
      <Title order={2} size="h3" id="several-title">
        {say('several.title')}
      </Title>
      <Text size="sm" c="dimmed" className="prose">
        {say('several.about')}
      </Text>
      <Textarea
        label={say('several.label')}
        placeholder={SCORING_METHODS[0].example}
        value={text}
        minRows={3}
        maxRows={10}
        spellCheck={false}
        classNames={{ input: classes.vectors }}
        description={lines.length === MOST_LINES ? say('several.too-many', { count: MOST_LINES }) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={classes.problem} role="status">
        {bad > 0 && say('several.bad', { count: bad })}
      </p>
      {lines.length > 0 && <ScoreTable lines={lines} onOpen={onOpen} />}
    </section>
  );
}

interface ScoreTableProps {
  readonly lines: readonly ScoredLine[];
  readonly onOpen: (method: ScoringMethod, vector: string) => void;
}

function ScoreTable({ lines, onOpen }: ScoreTableProps) {
  const say = useWords('calculator');
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={say('several.table')}>
        <thead>
          <tr>
            <th scope="col">{say('several.vector')}</th>
            <th scope="col" data-numeric>
              {say('several.score')}
            </th>
            <th scope="col">{say('several.severity')}</th>
            <th scope="col">{say('several.method')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ScoreRow key={line.number} line={line} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ScoreRow({ line: { input, method, outcome }, onOpen }: { readonly line: ScoredLine; readonly onOpen: ScoreTableProps['onOpen'] }) {
  const text = useText();
  const language = useLanguage();
  if (!outcome.ok || method === undefined)
    return (
      <tr>
        <td className={classes.code}>{input}</td>
        <td colSpan={3} className={classes.problem}>
          {outcome.ok ? '' : vectorProblemText(outcome.problem, language)}
        </td>
      </tr>
    );
  const { vector, score, severity } = outcome.value;
  return (
    <tr>
      <td>
        <UnstyledButton className={classes.code} onClick={() => onOpen(method, vector)}>
          {vector}
        </UnstyledButton>
      </td>
      <td data-numeric>{shownScore(method, score)}</td>
      <td>
        <SeverityWord method={method} severity={severity} />
      </td>
      <td>{text(method.title)}</td>
    </tr>
  );
}
