import type { StepResult } from '../../assessment/assessment.ts';
import type { Finding } from '@anshin/model';
import type { Run } from '../../run.ts';

/** How far each worksheet of the procedure is: its findings, and what share of its places is filled. "How far is enough" is: no error left. */
export function completeSteps(run: Run, findings: readonly Finding[]): StepResult[] {
  return [...run.catalog.worksheets]
    .sort((a, b) => a.number - b.number)
    .map((worksheet) => {
      const own = findings.filter((finding) => worksheet.findings.some((prefix) => finding.code.startsWith(prefix)));
      const errors = own.filter((finding) => finding.severity === 'error').length;
      const warnings = own.filter((finding) => finding.severity === 'warning').length;
      return {
        worksheet: worksheet.id,
        number: worksheet.number,
        title: worksheet.title,
        errors,
        warnings,
        goodEnough: errors === 0,
        filled: shareFilled(run, worksheet.number),
      };
    });
}

/** What each worksheet rests on, as lists of yes or no; the share of yes is how full it is. */
function shareFilled(run: Run, number: number): number {
  const d = run.document;
  const some = (map: object | undefined): boolean => {
    for (const _ in map) return true;
    return false;
  };
  const parts: Readonly<Record<number, readonly boolean[]>> = {
    1: [d.description !== undefined || d.scope?.system !== undefined, some(d.applyingParties), d.scope?.usage !== undefined, some(d.frameworks)],
    2: [some(d.stakeholders), some(d.relations)],
    3: [
      some(d.components),
      some(d.components) && run.topology.components.every((node) => node.accountable !== undefined || node.traits.has('network') || node.traits.has('person')),
    ],
    4: [some(d.zones), some(d.channels), some(d.flows), some(d.assets)],
    5: [d.target !== undefined, d.target?.default.because !== undefined, d.criteria !== undefined],
    6: [some(d.incidents), some(d.incidents) && Object.values(d.incidents ?? {}).every((incident) => (incident.causes?.length ?? 0) > 0)],
    7: [Object.values(d.incidents ?? {}).some((incident) => some(incident.consequences))],
    8: [d.target !== undefined && some(d.incidents), Object.values(d.incidents ?? {}).some((incident) => some(incident.consequences))],
    9: [run.topology.components.length > 0],
    10: [some(d.measures), Object.values(d.measures ?? {}).some((measure) => (measure.meets?.length ?? 0) > 0)],
    11: [
      some(d.policies) || some(d.decisions),
      Object.values(d.measures ?? {}).every((measure) => measure.performs !== undefined || (measure.asked?.length ?? 0) > 0) && some(d.measures),
    ],
  };
  const own = parts[number] ?? [];
  return own.length === 0 ? 0 : Math.round((own.filter(Boolean).length / own.length) * 100) / 100;
}
