import { Button, CopyButton, Group, Text, Title } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { methodOf, SCORING_METHODS, type ScoringMethod } from '@anshin/engine';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { AppHeader } from '../../shell/AppHeader.tsx';
import { BeforeAfter } from '../scores/editor/BeforeAfter.tsx';
import { MethodNotes } from '../scores/editor/MethodNotes.tsx';
import { MethodSelect } from '../scores/editor/MethodSelect.tsx';
import { ScoreEditor } from '../scores/editor/ScoreEditor.tsx';
import { baseOnly } from '../scores/editor/vector-draft.ts';
import { addressOf, vectorInAddress } from './address.ts';
import classes from './CalculatorPage.module.css';
import { SeveralVectors } from './SeveralVectors.tsx';

/** What is being scored. */
interface Subject {
  readonly method: ScoringMethod;
  readonly vector: string;
}

/** The score calculator: every method, without an assessment. The address after `#` holds the vector. */
export function CalculatorPage() {
  const say = useWords('calculator');
  const [subject, setSubject] = useSubject();
  const { method, vector } = subject;
  const open = useCallback(
    (chosen: ScoringMethod, text: string) => {
      setSubject({ method: chosen, vector: text });
      window.scrollTo({ top: 0 });
    },
    [setSubject],
  );
  return (
    <>
      <AppHeader />
      <main id="content" className={classes.root}>
        <Title order={1}>{say('page.title')}</Title>
        <Text c="dimmed" size="sm" className="prose">
          {say('page.about')}
        </Text>
        <Group align="end" gap="sm">
          <MethodSelect method={method} onMethod={(chosen) => setSubject({ method: chosen, vector: chosen.example })} />
          <Button variant="default" onClick={() => setSubject({ method, vector: method.prefix })}>
            {say('start.empty')}
          </Button>
          <Button variant="default" onClick={() => setSubject({ method, vector: method.example })}>
            {say('start.example')}
          </Button>
          <CopyAddress />
        </Group>
        <ScoreEditor key={method.id} method={method} vector={vector} onVector={(text) => setSubject({ method, vector: text })} onOtherMethod={open}>
          <Comparison method={method} vector={vector} />
        </ScoreEditor>
        <MethodNotes method={method} />
        <SeveralVectors onOpen={open} />
      </main>
    </>
  );
}

/** Where a vector has optional metrics: what it says without them beside what it says with them. */
function Comparison({ method, vector }: Subject) {
  const say = useWords('scores');
  const base = baseOnly(method, vector);
  const [before, after] = [method.score(base), method.score(vector)];
  if (!before.ok || !after.ok || before.value.vector === after.value.vector) return null;
  return <BeforeAfter method={method} before={before.value} after={after.value} titles={{ before: say('compare.base'), after: say('compare.all') }} />;
}

function CopyAddress() {
  const say = useWords('calculator');
  return (
    <CopyButton value={window.location.href}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} stroke={1.6} /> : <IconLink size={16} stroke={1.6} />}
          onClick={copy}
          aria-live="polite"
        >
          {copied ? say('address.copied') : say('address.copy')}
        </Button>
      )}
    </CopyButton>
  );
}

/** The subject in step with the address: a shared address opens it, an edit renews the address in place. */
function useSubject(): readonly [Subject, (next: Subject) => void] {
  const [subject, setSubject] = useState<Subject>(
    () => vectorInAddress(window.location.hash) ?? { method: SCORING_METHODS[0], vector: SCORING_METHODS[0].example },
  );
  useEffect(() => {
    const follow = (): void => {
      const named = vectorInAddress(window.location.hash);
      if (named !== undefined) setSubject(named);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const become = useCallback((next: Subject) => {
    window.history.replaceState(window.history.state, '', `#${addressOf(next.vector)}`);
    setSubject({ method: methodOf(next.vector) ?? next.method, vector: next.vector });
  }, []);
  return [subject, become];
}
