import type { ForeignExport, ForeignExporter, ForeignExportInput } from '../../foreign-exporter.ts';
import { finding } from '../../reading/finding.ts';
import { systemMetadataOf } from '../base/metadata.ts';
import { instantOf, NO_INSTANT } from '../base/instant.ts';
import { oscalLosses } from '../base/losses.ts';
import { oscalFile } from '../base/oscal-file.ts';
import { propsOf } from '../base/prop.ts';
import { type Scribe, scribeOf } from '../base/scribe.ts';
import { systemComponentsOf } from '../base/system-components.ts';
import { OSCAL_WORDS } from '../base/words.ts';
import { catalogName, frameworksOf } from '../catalog/framework-catalog.ts';
import { controlFindings } from './control-findings.ts';
import { heldByResults } from './held.ts';
import { observationsOf } from './observations.ts';
import { reviewedControls } from './reviewed-controls.ts';
import { risksOf } from './risks.ts';
import { assessmentAssets } from './tool.ts';

const TITLE = { ja: 'OSCAL 評価結果', en: 'OSCAL assessment results' };

/** How the requirements stand, on what evidence, and which incidents are open, as OSCAL assessment results. They approve nothing. */
export const oscalAssessmentResults: ForeignExporter = {
  id: 'oscal-assessment-results',
  title: TITLE,
  extension: 'oscal-assessment-results.json',
  words: OSCAL_WORDS,
  write: (input) => Promise.resolve(write(input)),
};

function write(input: ForeignExportInput): readonly ForeignExport[] {
  const scribe = scribeOf(input);
  const name = `${input.document.id}.oscal-assessment-results.json`;
  const frameworks = frameworksOf(scribe);
  const names = frameworks.map(catalogName).join(', ');
  const losses = [finding('export.oscal-needs-catalogs', 'info', [], { names }), ...oscalLosses(input, TITLE, heldByResults(scribe))];
  return [oscalFile('assessment-results', name, bodyOf(scribe), losses)];
}

function bodyOf(scribe: Scribe): Readonly<Record<string, unknown>> {
  const { assessment, document, uuid, say } = scribe;
  const { digest } = assessment.assessment;
  const plan = uuid('no-plan');
  return {
    metadata: systemMetadataOf(scribe, {
      title: say('results.title', { title: document.title }),
      version: digest,
      remarks: say('results.remarks'),
      props: propsOf({ id: document.id, digest, sector: document.sector }),
    }),
    'import-ap': { href: `#${plan}`, remarks: say('results.no-plan') },
    results: [resultOf(scribe)],
    'back-matter': { resources: [{ uuid: plan, title: say('results.no-plan-title'), description: say('results.no-plan') }] },
  };
}

function resultOf(scribe: Scribe): unknown {
  const { assessment, document, uuid, say, prose } = scribe;
  return {
    uuid: uuid('results', assessment.inForce),
    title: say('results.result', { title: document.title }),
    description: prose(document.description, say('results.result', { title: document.title })),
    start: instantOf(assessment.now) ?? NO_INSTANT,
    props: propsOf({ 'in-force': assessment.inForce, framework: assessment.frameworks.map(({ id, edition }) => `${id} ${edition}`) }),
    'local-definitions': {
      components: systemComponentsOf(scribe, Object.keys(document.components ?? {})),
      'assessment-assets': assessmentAssets(scribe),
    },
    'reviewed-controls': reviewedControls(scribe),
    observations: observationsOf(scribe),
    risks: risksOf(scribe),
    findings: controlFindings(scribe),
    remarks: say(`results.in-force-${assessment.inForce}`),
  };
}
