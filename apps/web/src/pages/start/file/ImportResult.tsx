import { Button, Group, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { deleteAssessment, type Imported } from '../../../api/assessments.ts';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useErrorText } from '../../../parts/use-error-text.ts';
import { ImportFindings } from './ImportFindings.tsx';
import classes from './FromFile.module.css';

interface ImportResultProps {
  readonly name: string;
  readonly imported: Imported;
  readonly onAnother: () => void;
}

/** What a file held, what to look at in it and what was assumed; only then the assessment is opened. */
export function ImportResult({ name, imported: { assessment, format, findings, assumptions }, onAnother }: ImportResultProps) {
  const say = useWords('start');
  const text = useText();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const discard = async (): Promise<void> => {
    try {
      await deleteAssessment(assessment.id);
      await queries.invalidateQueries({ queryKey: ['assessments'] });
      notifications.show({ message: say('file.discarded') });
      onAnother();
    } catch (error) {
      notifications.show({ message: errorText(error), color: 'red' });
    }
  };
  return (
    <section className={classes.sheet}>
      <Title order={2}>{say('file.read', { name })}</Title>
      <p>
        <strong>{text(assessment.title)}</strong> <span className="muted">{say('file.read-as', { format })}</span>
      </p>
      {findings.length === 0 && assumptions.length === 0 && <p>{say('file.clean')}</p>}
      {findings.length > 0 && (
        <div>
          <Title order={3}>{say('file.findings', { count: findings.length })}</Title>
          <ImportFindings findings={findings} />
        </div>
      )}
      {assumptions.length > 0 && (
        <div>
          <Title order={3}>{say('file.assumptions', { count: assumptions.length })}</Title>
          <ImportFindings findings={assumptions} />
        </div>
      )}
      <p className="muted">{say('file.import-note')}</p>
      <Group>
        <Button component={Link} to="/a/$assessment" params={{ assessment: assessment.id } as never}>
          {say('file.open')}
        </Button>
        <Button variant="default" onClick={() => void discard()}>
          {say('file.discard')}
        </Button>
      </Group>
    </section>
  );
}
