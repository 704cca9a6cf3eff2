import type { Assessment } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';
import { shortened } from '../inlines/names.ts';
import { say } from '../locales/words.ts';
import { resultTerm } from '../terms/term.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Block, TableRow } from '../tree/block.ts';
import { BREAK, code, mark, type Rich, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, groupRow, table } from './table-block.ts';

type Finding = Assessment['findings'][number];
const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** What is missing, contradictory or worth a look: by worksheet, the gravest first, each sentence with its next step. */
export const findings: SectionBuilder = {
  chapter: 'record',
  build: (view) => {
    const all = view.assessment.findings;
    const count = (severity: Finding['severity']): number => all.filter((finding) => finding.severity === severity).length;
    const verdict = count('error') === 0 ? say('finding.no-gap') : say('finding.gaps', { errors: count('error') });
    const columns = [
      { title: say('finding.severity'), width: 'narrow' as const },
      { title: say('finding.message'), width: 'wide' as const },
      { title: say('finding.place') },
    ];
    const rows = groupsOf(view).flatMap((group) => [groupRow([text(group.title)]), ...groupRows(group.members)]);
    const blocks: Block[] = [
      { type: 'paragraph', tone: 'lead', content: [text(verdict)] },
      { type: 'paragraph', content: [text(say('finding.counts', { errors: count('error'), warnings: count('warning'), infos: count('info') }))] },
      table('finding-list', columns, rows, undefined, say('finding.none')),
    ];
    return [{ id: 'findings', title: say('finding.section'), blocks }];
  },
};

/** Findings of one code that a worksheet's list shows; how many more there are is said. ASSUMPTION: enough to see what kind they are. */
const SAME_CODE = 12;

function groupRows(members: readonly Finding[]): TableRow[] {
  return [...new Set(members.map((finding) => finding.code))].flatMap((findingCode) => {
    const same = members.filter((finding) => finding.code === findingCode);
    const { shown, more } = shortened(same, SAME_CODE);
    const rows = shown.map((finding) => cells([severityMark(finding)], [text(cleanBilingual(finding.message))], place(finding)));
    return more === 0 ? rows : [...rows, cells([], [text(say('finding.same', { more }), 'muted')], [code(findingCode)])];
  });
}

/** The sign of a finding's severity. */
export function severityMark(finding: Pick<Finding, 'severity'>): Rich[number] {
  return mark(finding.severity === 'error' ? 'gap' : finding.severity === 'warning' ? 'part' : 'none', resultTerm('severity', finding.severity));
}

/** Findings by the worksheet that their code belongs to; what belongs to none comes last. */
function groupsOf(view: ReportView): { readonly title: BilingualText; readonly members: readonly Finding[] }[] {
  const sheets = [...view.catalog.worksheets].sort((a, b) => a.number - b.number);
  const sheetOf = (finding: Finding) => sheets.find((sheet) => sheet.findings.some((prefix) => finding.code.startsWith(prefix)));
  const sorted = [...view.assessment.findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const groups = sheets.map((sheet) => ({
    title: say('finding.sheet', { number: sheet.number, title: sheet.title }),
    members: sorted.filter((finding) => sheetOf(finding) === sheet),
  }));
  return [...groups, { title: say('finding.other'), members: sorted.filter((finding) => sheetOf(finding) === undefined) }].filter(
    (group) => group.members.length > 0,
  );
}

function place(finding: Finding): Rich {
  const path = code(cleanText(finding.path.join('.'), 120));
  const at = finding.place;
  return at === undefined ? [path] : [path, BREAK, text(say('finding.line', { line: at.line, column: at.column }), 'muted')];
}
