import type { AssessOptions } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import type { ServerContext } from '../context.ts';
import { assessJob } from '../workers/assess-job.ts';
import { type Summary, summarise } from '../summary/summarise.ts';
import { type Prepared, prepareJob } from '../workers/prepare-job.ts';
import { isSmall } from './is-small.ts';

/** The assessment of a document as JSON; a large one is assessed in a worker. */
export async function assessDocument(document: AnshinDocument, options: AssessOptions, { work }: Pick<ServerContext, 'work'>): Promise<string> {
  return isSmall(document) ? assessJob({ document, options }) : work.run('assess', { document, options });
}

/** What a new assessment needs besides its document; a large one is prepared in a worker. */
export async function prepareDocument(document: AnshinDocument, today: string, { work }: Pick<ServerContext, 'work'>): Promise<Prepared> {
  return isSmall(document) ? prepareJob({ document, today }) : work.run('prepare', { document, today });
}

/** What the row of the portfolio says about a document; a large one is summarised in a worker. */
export async function summariseDocument(document: AnshinDocument, today: string, { work }: Pick<ServerContext, 'work'>): Promise<Summary> {
  return isSmall(document) ? summarise(document, today) : work.run('summary', { document, today });
}
