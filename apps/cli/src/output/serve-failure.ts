import { Failure } from './failure.ts';
import { plainLine } from './plain-line.ts';

/** What keeps the workbench from running, in words, with the code of the server or the store; any other error is given back as it is. */
export async function serveFailure(error: unknown): Promise<unknown> {
  const [{ SERVER_WORDS, ServerError }, { StoreError, storeSentence }] = await Promise.all([import('@anshin/server'), import('@anshin/store')]);
  if (error instanceof StoreError) {
    return new Failure(error.code, { ja: plainLine(storeSentence(error, 'ja')), en: plainLine(storeSentence(error, 'en')) }, error);
  }
  if (!(error instanceof ServerError)) return error;
  const fill = (template: string): string => plainLine(template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(error.params[name] ?? '')));
  const { ja, en } = SERVER_WORDS[error.code];
  return new Failure(error.code, { ja: fill(ja), en: fill(en) }, error);
}
