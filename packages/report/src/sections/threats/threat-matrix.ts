import type { RequirementResult, ThreatResult } from '@anshin/engine';
import { stateMark } from '../../inlines/state-marks.ts';
import { partyList, requirementLink } from '../../inlines/names.ts';
import { say } from '../../locales/words.ts';
import { term } from '../../terms/term.ts';
import type { Block, MatrixBlock, MatrixCell, TableBlock } from '../../tree/block.ts';
import { mark, type Rich, text } from '../../tree/inline.ts';
import { cleanBilingual } from '../../view/clean-bilingual.ts';
import type { ReportView } from '../../view/report-view.ts';
import type { SectionBuilder } from '../section-builder.ts';
import { cells, table } from '../table-block.ts';
import { coverageMark, coverageOf } from './coverage.ts';

/** Columns that one matrix holds; more requirements go into a further matrix. ASSUMPTION: what a landscape A4 page shows. */
export const MATRIX_COLUMNS = 44;

/** Which threats are answered by which requirements, and which by none. */
export const threatMatrix: SectionBuilder = {
  chapter: 'treatment',
  build: (view) => {
    const kinds = threatKinds(view);
    if (kinds.length === 0 || view.assessment.requirements.length === 0) return [];
    const blocks: Block[] = [{ type: 'paragraph', content: [text(say('matrix.about'))] }, ...matrices(view, kinds)];
    const whole = view.assessment.requirements.filter((requirement) => requirement.forWholeSystem);
    if (whole.length > 0) blocks.push(wholeSystem(view, whole));
    return [{ id: 'threat-matrix', title: say('matrix.title'), blocks }];
  },
};

/** Threats of one kind (one rule, or one stated threat) at all their places. */
interface ThreatKind {
  readonly title: ThreatResult['title'];
  readonly threats: readonly ThreatResult[];
}

/** Threats by kind; what does not apply and what is still to be resolved are left out: neither asks for an answer. */
function threatKinds(view: ReportView): ThreatKind[] {
  const kinds = new Map<string, ThreatResult[]>();
  for (const threat of view.assessment.threats) {
    if (threat.disposition?.state === 'notApplicable' || threat.unresolved === true) continue;
    const key = threat.rule ?? threat.id;
    const own = kinds.get(key);
    if (own === undefined) kinds.set(key, [threat]);
    else own.push(threat);
  }
  return [...kinds.values()].map((threats) => ({ title: cleanBilingual(threats[0]?.title ?? ''), threats }));
}

function matrices(view: ReportView, kinds: readonly ThreatKind[]): MatrixBlock[] {
  const order = view.assessment.frameworks.map((framework) => framework.id);
  const frameworks = [...new Set(view.assessment.requirements.map((requirement) => requirement.framework))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return frameworks.flatMap((framework) => {
    const columns = view.assessment.requirements.filter(
      (requirement) => requirement.framework === framework && !requirement.forWholeSystem && requirement.addresses.length > 0,
    );
    const parts = Math.max(1, Math.ceil(columns.length / MATRIX_COLUMNS));
    const size = Math.ceil(columns.length / parts);
    return columns.length === 0
      ? []
      : Array.from({ length: parts }, (_, part) => matrix(view, kinds, framework, columns, columns.slice(part * size, (part + 1) * size), part, parts));
  });
}

function matrix(
  view: ReportView,
  kinds: readonly ThreatKind[],
  framework: string,
  all: readonly RequirementResult[],
  columns: readonly RequirementResult[],
  part: number,
  parts: number,
): MatrixBlock {
  const rows = kinds.map((kind) => {
    const places: Rich = kind.threats.length === 1 ? [] : [text(say('matrix.places', { count: kind.threats.length }), 'muted')];
    const gaps = kind.threats.filter((threat) => !all.some((requirement) => coverageOf(view, [threat], requirement.id).withMeasure > 0)).length;
    const gap: Rich = gaps === 0 ? [mark('done', say('matrix.answered'))] : [mark('gap', say('matrix.gap', { gaps, count: kind.threats.length }))];
    return { head: [text(kind.title), ...places], cells: columns.map((requirement) => cellOf(view, kind, requirement)), gap, isGap: gaps > 0 };
  });
  const name = term('framework', framework);
  return {
    type: 'matrix',
    id: `matrix-${framework}-${part + 1}`,
    title: parts === 1 ? say('matrix.caption', { framework: name }) : say('matrix.caption-part', { framework: name, part: part + 1, parts }),
    corner: say('matrix.corner'),
    columns: columns.map((requirement) => ({ id: requirement.id, title: columnTitle(requirement) })),
    rows,
    gapTitle: say('matrix.gap-title'),
  };
}

/** The title; CCDS items bear their printed id, because several have the same title. */
function columnTitle(requirement: RequirementResult): RequirementResult['title'] {
  if (requirement.binding === undefined) return requirement.title;
  const id = requirement.id.replace(/^ccds\./, '').toUpperCase();
  return { ja: `${id} ${requirement.title.ja}`, en: `${id} ${requirement.title.en}` };
}

function cellOf(view: ReportView, kind: ThreatKind, requirement: RequirementResult): MatrixCell | null {
  const coverage = coverageOf(view, kind.threats, requirement.id);
  if (coverage.places === 0) return null;
  return { mark: coverageMark(coverage), hint: say('matrix.hint', { places: coverage.places, planned: coverage.withMeasure, done: coverage.inForce }) };
}

/** Requirements for the whole system are listed apart: by themselves they answer no threat. */
function wholeSystem(view: ReportView, requirements: readonly RequirementResult[]): TableBlock {
  const columns = [
    { title: say('requirement.title'), width: 'wide' as const },
    { title: say('requirement.status'), width: 'narrow' as const },
    { title: say('requirement.responsible') },
  ];
  return table(
    'whole-system',
    columns,
    requirements.map((requirement) =>
      cells([requirementLink(view, requirement.id, true)], [stateMark(requirement.status)], partyList(view, requirement.responsible)),
    ),
    say('matrix.whole-system'),
  );
}
