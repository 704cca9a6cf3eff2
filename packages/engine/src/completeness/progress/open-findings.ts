import type { FindingResult } from '../../assessment/assessment.ts';
import { ownEntry } from '../../own-entry.ts';
import type { Inquiry, OpenAsk } from './inquiry.ts';
import { ASK_OF_FINDING, ASKS, STEP_OF_PART } from './tables.ts';

/** What the findings say is open: one ask each, in their own words. Every error comes up, as something to repair where it is no ask. */
export function openFindings(inquiry: Inquiry): OpenAsk[] {
  const repairs = new Map<string, number>();
  return inquiry.assessment.findings.flatMap((finding): OpenAsk[] => {
    const code = ownEntry(ASK_OF_FINDING, finding.code);
    const isAsked = code !== undefined && ASKS[code].frameworks.some((framework) => inquiry.frameworks.includes(framework));
    if (finding.code === 'check.more-findings') return unlisted(finding);
    if (isAsked && code === 'positions.rated') return [];
    if (isAsked) {
      if (finding.severity !== 'error' && inquiry.excluded.has(finding.path[1] ?? '')) return [];
      return [{ code, key: finding.path.join('/'), ...parts(finding) }];
    }
    if (finding.severity !== 'error') return [];
    const key = `${finding.code}:${finding.path.join('/')}`;
    const before = repairs.get(key) ?? 0;
    repairs.set(key, before + 1);
    return [{ code: 'repair.finding', key: before === 0 ? key : `${key}:${before + 1}`, step: stepOf(inquiry, finding), ...parts(finding) }];
  });
}

function parts(finding: FindingResult): Pick<OpenAsk, 'path' | 'serious' | 'count' | 'message'> {
  return { path: finding.path, serious: finding.severity === 'error', count: 1, message: finding.message };
}

/** Findings that came too often to be listed stand for as many open items. */
function unlisted(finding: FindingResult): OpenAsk[] {
  const { code: of, count } = finding.params;
  const code = ownEntry(ASK_OF_FINDING, String(of)) ?? (finding.severity === 'error' ? 'repair.finding' : undefined);
  if (code === undefined) return [];
  return [{ code, key: `unlisted:${String(of)}`, ...parts(finding), count: Number(count) }];
}

/** The step to which an error belongs: that of the worksheet which counts it, else that of the part of the document. */
function stepOf({ catalog }: Inquiry, { code, path }: FindingResult): number {
  const worksheet = catalog.worksheets.find(({ findings }) => findings.some((prefix) => code.startsWith(prefix)));
  return worksheet?.number ?? ownEntry(STEP_OF_PART, path[0] ?? '') ?? 1;
}
