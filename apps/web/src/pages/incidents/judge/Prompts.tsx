import { UnstyledButton } from '@mantine/core';
import { type Consequence, type Dimension, type Rank, type Text } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useCatalog } from '../../../catalog/use-catalog.ts';
import { useLanguage, useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../../live/use-live.ts';
import { LevelMark } from '../../../parts/LevelMark.tsx';
import { answerEdits, answeredRank, type Prompt, promptsFor } from '../prompts.ts';
import { levelOf } from '../rating.ts';
import classes from './JudgeReason.module.css';

interface PromptsProps {
  readonly id: string;
  readonly party: string;
  readonly dimension: Dimension;
  readonly consequence: Consequence | undefined;
}

/** Questions on one dimension: recall, compensation, call-centre load and the like, each with three answers that write themselves down. */
export function Prompts({ id, party, dimension, consequence }: PromptsProps) {
  const say = useWords('incidents');
  const text = useText();
  const language = useLanguage();
  const edit = useEdit();
  const { riskVocabulary } = useCatalog();
  const prompts = useMemo(() => promptsFor(riskVocabulary, dimension), [riskVocabulary, dimension]);
  const done = prompts.filter((prompt) => answeredRank(prompt, consequence?.because) !== 0).length;
  const place = { incident: id, party, consequence, dimension, prompts, language };
  return (
    <section aria-label={say('prompt.title', { dimension: text(term('dimension', dimension)) })}>
      <div className={classes.head}>
        <strong>{say('prompt.title', { dimension: text(term('dimension', dimension)) })}</strong>
        <span className="muted">{say('prompt.considered', { done, total: prompts.length })}</span>
      </div>
      <p className={classes.hint}>{say('prompt.hint')}</p>
      <OwnCriteria dimension={dimension} />
      {prompts.map((prompt) => (
        <Question
          key={prompt.id}
          prompt={prompt}
          dimension={dimension}
          rank={answeredRank(prompt, consequence?.because)}
          onAnswer={(rank) => edit(...answerEdits(place, prompt, rank))}
        />
      ))}
    </section>
  );
}

interface QuestionProps {
  readonly prompt: Prompt;
  readonly dimension: Dimension;
  readonly rank: Rank | 0;
  readonly onAnswer: (rank: Rank | 0) => void;
}

function Question({ prompt, dimension, rank, onAnswer }: QuestionProps) {
  const text = useText();
  return (
    <fieldset className={classes.prompt}>
      <legend className={classes.ask}>
        {rank === 0 ? <IconCircle size={16} stroke={1.6} data-open aria-hidden /> : <IconCircleCheck size={16} stroke={1.8} aria-hidden />}
        {text(prompt.ask)}
      </legend>
      <div className={classes.answers}>
        {prompt.ranks.map((answer, index) => {
          const each = (index + 1) as Rank;
          return (
            <UnstyledButton key={each} className={classes.answer} aria-pressed={each === rank} onClick={() => onAnswer(each === rank ? 0 : each)}>
              <LevelMark level={levelOf(dimension, each)} />
              <span>{text(answer)}</span>
            </UnstyledButton>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What each level means in this system, where the document says so. */
function OwnCriteria({ dimension }: { readonly dimension: Dimension }) {
  const say = useWords('incidents');
  const text = useText();
  const criteria = useDocument((document) => document.criteria?.[dimension]) as Readonly<Record<string, Text | undefined>> | undefined;
  return Object.entries(criteria ?? {}).map(([level, meaning]) => (
    <p key={level} className={classes.own}>
      {say('prompt.criteria', { level: text(term('level', level)), text: text(meaning) })}
    </p>
  ));
}
