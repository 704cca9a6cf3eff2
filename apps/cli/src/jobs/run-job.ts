import { CancelledError } from '@anshin/engine';
import type { Io } from '../io.ts';
import { Failure } from '../output/failure.ts';
import { percentTeller } from '../output/progress.ts';
import type { JobInput, JobName, JobResult } from './jobs.ts';

/** Runs a job, tells a watching person how far it is, and turns the user's wish to end it into a failure in words. */
export async function runJob<N extends JobName>(
  name: N,
  input: JobInput<N>,
  flags: { readonly json?: boolean; readonly lang?: string },
  io: Io,
): Promise<JobResult<N>> {
  const teller = percentTeller(flags, io);
  try {
    return (await io.startJob(name, input, teller.tell)) as JobResult<N>;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    throw new Failure('cli.cancelled', { ja: '途中で終了しました。結果はありません。', en: 'It was ended before there was a result.' });
  } finally {
    teller.end();
  }
}
