import type { ForeignExporter } from '../../foreign-exporter.ts';
import { finding } from '../../reading/finding.ts';
import { oscalFile } from '../base/oscal-file.ts';
import { scribeOf } from '../base/scribe.ts';
import { OSCAL_WORDS } from '../base/words.ts';
import { catalogName, frameworkCatalog, frameworksOf } from './framework-catalog.ts';

/** What the frameworks of an assessment ask for, as OSCAL catalogs: one file for each. Nothing of the system is in them. */
export const oscalCatalog: ForeignExporter = {
  id: 'oscal-catalog',
  title: { ja: 'OSCAL カタログ（要件の一覧）', en: 'OSCAL catalog (the requirements)' },
  extension: 'oscal-catalog.json',
  words: OSCAL_WORDS,
  write: (input) => {
    const scribe = scribeOf(input);
    const files = frameworksOf(scribe).map((entry) => oscalFile('catalog', catalogName(entry), frameworkCatalog(scribe, entry)));
    return Promise.resolve(files.map((file, at) => (at === 0 ? { ...file, losses: [finding('export.oscal-no-system', 'info')] } : file)));
  },
};
