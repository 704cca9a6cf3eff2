import { digestDocument, type Finding } from '@anshin/model';
import { ASSESSMENT_VERSION, type Assessment } from './assessment/assessment.ts';
import { bilingual } from './bilingual.ts';
import { wordsInBoth } from './locales/words-of.ts';
import type { Run } from './run.ts';

/** The head of an assessment: what was assessed, by which editions, for which day; every list is empty. */
export function emptyAssessment(run: Run): Assessment {
  const { document, catalog } = run;
  return {
    version: ASSESSMENT_VERSION,
    assessment: {
      id: document.id,
      title: bilingual(document.title),
      ...(document.sector === undefined ? {} : { sector: document.sector }),
      digest: digestDocument(document),
    },
    now: run.now,
    inForce: run.inForce,
    frameworks: catalog.frameworks
      .filter((entry) => run.frameworks.includes(entry.framework))
      .map((entry) => ({ id: entry.framework, edition: entry.edition, title: entry.title })),
    serviceLevel: null,
    entryPoints: [],
    assets: [],
    threats: [],
    incidents: [],
    positions: [],
    policies: [],
    requirements: [],
    measures: [],
    safety: [],
    functions: [],
    responsibility: { parties: [], gaps: [], conflicts: [], boundaryChannels: [] },
    checklists: [],
    crosswalks: [],
    steps: [],
    findings: [],
    assumptions: [],
  };
}

/** Findings with their words in both languages. */
export function wordedFindings(findings: readonly Finding[]): Assessment['findings'] {
  return findings.map((finding) => ({
    ...finding,
    path: [...finding.path],
    params: { ...finding.params },
    message: wordsInBoth(finding),
  })) as Assessment['findings'];
}
