import { ActionIcon, Button, CopyButton, Group, TextInput, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type ScoringMethod, vectorProblemText } from '@anshin/engine';
import { useLanguage, useText, useWords } from '../../../i18n/use-words.ts';
import { isComposing } from '../../../parts/fields/is-composing.ts';
import { useMetricTitle } from './MetricChoice.tsx';
import type { VectorDraft } from './vector-draft.ts';
import classes from './ScoreEditor.module.css';

interface VectorFieldProps {
  readonly method: ScoringMethod;
  readonly draft: VectorDraft;
  readonly onType: (text: string) => void;
  readonly onCommit: () => void;
  /** Offered when the text is a vector of another method. */
  readonly onOtherMethod: ((method: ScoringMethod, vector: string) => void) | undefined;
}

/** The vector as text, in step with the choices; what is wrong with it stands below, in the user's language. */
export function VectorField({ method, draft, onType, onCommit, onOtherMethod }: VectorFieldProps) {
  const say = useWords('scores');
  const text = useText();
  const { otherMethod } = draft;
  const message = useVectorMessage(method, draft);
  return (
    <div>
      <TextInput
        label={say('editor.vector')}
        value={draft.text}
        error={message?.isError === true ? message.text : undefined}
        description={message?.isError === false ? message.text : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        classNames={{ input: classes.vector }}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onCommit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) onCommit();
        }}
        rightSection={<CopyVector vector={draft.text} />}
      />
      {otherMethod !== undefined && onOtherMethod !== undefined && (
        <Group gap={8} mt={4}>
          <span className={classes.hint}>{say('editor.other-method', { method: text(otherMethod.title) })}</span>
          <Button variant="light" size="compact-xs" onClick={() => onOtherMethod(otherMethod, draft.text)}>
            {say('editor.switch')}
          </Button>
        </Group>
      )}
    </div>
  );
}

/** What stands below the vector: what is still to be chosen is no error. */
function useVectorMessage(method: ScoringMethod, draft: VectorDraft): { readonly text: string; readonly isError: boolean } | undefined {
  const say = useWords('scores');
  const text = useText();
  const language = useLanguage();
  const titleOf = useMetricTitle(method);
  const { outcome, missing, otherMethod } = draft;
  if (outcome.ok) return undefined;
  if (otherMethod !== undefined) return { text: say('editor.other-method', { method: text(otherMethod.title) }), isError: true };
  const isUnfinished = draft.text === method.prefix || outcome.problem.code === 'vector.missing-metric';
  if (!isUnfinished) return { text: vectorProblemText(outcome.problem, language), isError: true };
  const names = missing.map(titleOf).join(language === 'ja' ? '、' : ', ');
  return { text: say('editor.missing', { count: missing.length, names }), isError: false };
}

function CopyVector({ vector }: { readonly vector: string }) {
  const say = useWords('scores');
  return (
    <CopyButton value={vector}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? say('editor.copied') : say('editor.copy')}>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={copied ? say('editor.copied') : say('editor.copy')} onClick={copy}>
            {copied ? <IconCheck size={16} stroke={1.6} /> : <IconCopy size={16} stroke={1.6} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
}
