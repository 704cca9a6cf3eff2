import { oscalCatalog } from './oscal/catalog/oscal-catalog.ts';
import { oscalSharedResponsibility } from './oscal/responsibility/oscal-shared-responsibility.ts';
import { oscalAssessmentResults } from './oscal/results/oscal-assessment-results.ts';
import { otmExporter } from './otm/otm.ts';
import { owaspTmlExporter } from './owasp-tml/owasp-tml.ts';
import { threagileExporter } from './threagile/threagile.ts';
import { threatDragonExporter } from './threat-dragon/threat-dragon.ts';
import type { ForeignExporter } from './foreign-exporter.ts';

/** Every foreign format that can be written; a new one is a folder and a line here. */
export const FOREIGN_EXPORTERS: readonly ForeignExporter[] = [
  threatDragonExporter,
  otmExporter,
  owaspTmlExporter,
  threagileExporter,
  oscalCatalog,
  oscalAssessmentResults,
  oscalSharedResponsibility,
];
