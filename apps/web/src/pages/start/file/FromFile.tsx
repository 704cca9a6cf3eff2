import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importAssessment } from '../../../api/assessments.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Skeletons } from '../../../parts/Skeletons.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ImportRefused } from './ImportRefused.tsx';
import { ImportResult } from './ImportResult.tsx';
import { MAX_FILE, TooLargeError } from './too-large-error.ts';
import classes from './FromFile.module.css';

/** A file of Anshin or of another tool: read, told about, and only then opened. */
export function FromFile() {
  const say = useWords('start');
  const queries = useQueryClient();
  const reading = useMutation({
    mutationFn: (file: File) => (file.size > MAX_FILE ? Promise.reject(new TooLargeError()) : importAssessment(file)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['assessments'] }),
  });
  const name = reading.variables?.name ?? '';
  return (
    <div className={classes.root} aria-live="polite">
      {reading.isIdle && <FileDrop onFile={(file) => reading.mutate(file)} />}
      {reading.isPending && (
        <>
          <p>{say('file.reading', { name })}</p>
          <Skeletons lines={4} />
        </>
      )}
      {reading.isError && <ImportRefused name={name} error={reading.error} onAnother={() => reading.reset()} />}
      {reading.isSuccess && <ImportResult name={name} imported={reading.data} onAnother={() => reading.reset()} />}
    </div>
  );
}
