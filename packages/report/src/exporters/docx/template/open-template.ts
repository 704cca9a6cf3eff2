import { type Unzipped, unzipSync } from 'fflate';
import { DocxTemplateError } from './docx-template-error.ts';

/** Limits of a template, in bytes and entries. ASSUMPTION: ten times what companies' templates hold. */
const LIMITS = { file: 30_000_000, part: 40_000_000, all: 80_000_000, entries: 3_000 } as const;
/** What is read at all; macros, embedded objects and everything else stay behind. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?|word\/theme\/[\w-]+\.xml|word\/media\/[\w.-]+\.(?:png|jpe?g|gif|bmp|emf|wmf|svg))$/;

/** The parts of a template that a report may take over. Throws a DocxTemplateError for what is no zip file or claims too much. */
export function openTemplate(bytes: Uint8Array): Unzipped {
  if (bytes.length > LIMITS.file) throw new DocxTemplateError('too-large');
  let entries = 0;
  let all = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > LIMITS.entries) throw new DocxTemplateError('too-large');
        if (!WANTED.test(name)) return false;
        all += originalSize;
        if (originalSize > LIMITS.part || all > LIMITS.all) throw new DocxTemplateError('too-large', name);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DocxTemplateError) throw error;
    throw new DocxTemplateError('not-a-document', undefined, error);
  }
}
