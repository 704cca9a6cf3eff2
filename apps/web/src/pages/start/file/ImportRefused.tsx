import { Button, Title } from '@mantine/core';
import type { FindingResult } from '@anshin/engine';
import { ApiError } from '../../../api/api-error.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useErrorText } from '../../../parts/use-error-text.ts';
import { ImportFindings } from './ImportFindings.tsx';
import { ReadableFormats } from './ReadableFormats.tsx';
import { TooLargeError } from './too-large-error.ts';
import classes from './FromFile.module.css';

interface ImportRefusedProps {
  readonly name: string;
  readonly error: Error;
  readonly onAnother: () => void;
}

/** Why a file could not be read, and where in it. */
export function ImportRefused({ name, error, onAnother }: ImportRefusedProps) {
  const say = useWords('start');
  const errorText = useErrorText();
  // The server adds the words to each finding.
  const findings = error instanceof ApiError ? (error.findings as readonly FindingResult[]).filter((finding) => 'message' in finding) : [];
  const isUnknown = error instanceof ApiError && error.code === 'request.unrecognised-file';
  const reason = error instanceof TooLargeError ? say('file.too-large', { name }) : isUnknown ? say('file.unknown') : errorText(error);
  return (
    <section className={classes.sheet} role="alert">
      <Title order={2}>{say('file.refused', { name })}</Title>
      <p className="prose">{reason}</p>
      {isUnknown && <ReadableFormats />}
      {findings.length > 0 && <ImportFindings findings={findings} />}
      <Button w="fit-content" onClick={onAnother}>
        {say('file.another')}
      </Button>
    </section>
  );
}
