import type { FindingList } from '../../finding-list.ts';
import { sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import type { AssetResult } from '../../assessment/assessment.ts';
import type { ResponsibilityResult } from '../../assessment/treatment-result.ts';
import { crossingsOf } from '../../features/element-features.ts';
import { bilingual } from '../../bilingual.ts';

/** Whether the document follows the IoT-SSF, whose procedure asks for applying parties, accountability and a target. */
export function followsSsf(run: Run): boolean {
  return run.frameworks.includes('iot-ssf');
}

/** Worksheets 1–2: solution and stakeholders. */
export function judgeSolution(run: Run, findings: FindingList): void {
  const { document } = run;
  if (document.description === undefined && document.scope?.system === undefined) findings.add('warning', 'scope.no-description', ['scope']);
  if (document.frameworks === undefined || document.frameworks.length === 0) findings.add('warning', 'scope.no-framework', ['frameworks']);
  const applying = document.applyingParties ?? [];
  if (applying.length === 0 && followsSsf(run)) findings.add('error', 'scope.no-applying-party', ['applyingParties']);
  if (applying.length > 1 && document.coordinator === undefined) findings.add('warning', 'scope.no-coordinator', ['coordinator'], { count: applying.length });
  const parties = sortedEntries(document.stakeholders);
  if (parties.length === 0) findings.add('error', 'stakeholders.none', ['stakeholders']);
  else if (!parties.some(([, party]) => party.role === 'user')) findings.add('warning', 'stakeholders.no-user', ['stakeholders']);
  const related = new Set(sortedEntries(document.relations).flatMap(([, relation]) => [relation.from, relation.to]));
  for (const [id, party] of parties) {
    if (parties.length > 1 && !related.has(id) && party.partOf === undefined)
      findings.add('info', 'stakeholders.unrelated', ['stakeholders', id], { name: bilingual(party.name) });
  }
}

/** Worksheet 3: components and who answers for them. */
export function judgeComponents(run: Run, responsibility: ResponsibilityResult, findings: FindingList): void {
  const { topology } = run;
  if (topology.components.length === 0) findings.add('error', 'components.none', ['components']);
  const excluded = excludedElements(run);
  for (const id of responsibility.gaps)
    if (!excluded.has(id))
      findings.add(followsSsf(run) ? 'error' : 'warning', 'components.no-accountable', ['components', id, 'accountable'], { name: nameOf(run, id) });
  for (const id of responsibility.conflicts)
    findings.add('warning', 'components.boundary-conflict', ['components', id, 'accountable'], { name: nameOf(run, id) });
  for (const node of topology.components) {
    if (node.channels.length === 0 && topology.components.length > 1 && !node.traits.has('person'))
      findings.add('warning', 'components.isolated', ['components', node.id], { name: nameOf(run, node.id) });
    if (node.component.zone === undefined && !node.traits.has('publicNetwork') && !node.traits.has('person'))
      findings.add('info', 'components.no-zone', ['components', node.id, 'zone'], { name: nameOf(run, node.id) });
    if (node.component.inferred === true) findings.add('info', 'components.inferred', ['components', node.id], { name: nameOf(run, node.id) });
  }
}

/** Worksheet 4: channels, flows and what they carry. */
export function judgeFlows(run: Run, assets: readonly AssetResult[], findings: FindingList): void {
  const { document, topology } = run;
  if (topology.components.length > 1 && topology.channels.length === 0) findings.add('error', 'channels.none', ['channels']);
  if (Object.keys(document.flows ?? {}).length === 0) findings.add('error', 'flows.none', ['flows']);
  for (const step of topology.unroutedSteps) {
    const [flow = '', name = ''] = step.split('/');
    findings.add('error', 'flows.no-connection', ['flows', flow, 'steps', name], { step: name, flow });
  }
  for (const edge of topology.channels) {
    const crossings = crossingsOf(edge, topology);
    if (edge.channel.protection === undefined && (crossings.includes('internet') || crossings.includes('party')))
      findings.add('info', 'channels.protection-unstated', ['channels', edge.id, 'protection'], { name: nameOf(run, edge.id) });
  }
  if (assets.length === 0) findings.add('warning', 'assets.none', ['assets']);
  for (const asset of assets) {
    if (asset.heldBy.length === 0 && asset.carriedOver.length === 0 && !['life', 'property', 'reputation', 'service'].includes(asset.kind))
      findings.add('warning', 'assets.nowhere', ['assets', asset.id], { name: assetName(run, asset.id) });
  }
}

/** Worksheet 5: target and criteria. */
export function judgeTarget(run: Run, findings: FindingList): void {
  const { target, criteria } = run.document;
  if (!followsSsf(run)) return;
  if (target === undefined) findings.add('error', 'target.none', ['target']);
  else {
    if (target.default.because === undefined) findings.add('warning', 'target.no-reason', ['target', 'default', 'because']);
    if (target.default.inferred === true) findings.add('warning', 'target.inferred', ['target', 'default']);
  }
  if (criteria === undefined) findings.add('info', 'criteria.none', ['criteria']);
}

function excludedElements(run: Run): ReadonlySet<string> {
  return new Set(sortedEntries(run.document.scope?.exclusions).flatMap(([, exclusion]) => exclusion.what ?? []));
}

/** The name of a component or channel in both languages: its own, its kind's, its ends', else its id. */
export function nameOf(run: Run, id: string): { ja: string; en: string } {
  const node = run.topology.componentById.get(id);
  if (node !== undefined) return bilingual(node.component.name ?? node.kind?.title ?? id);
  const edge = run.topology.channelById.get(id);
  if (edge?.channel.name !== undefined) return bilingual(edge.channel.name);
  if (edge === undefined) return { ja: id, en: id };
  const [a, b] = [edge.a, edge.b].map((end) => nameOf(run, run.topology.components[end]?.id ?? ''));
  return { ja: `${a?.ja}と${b?.ja}の間`, en: `${a?.en} – ${b?.en}` };
}

function assetName(run: Run, id: string): { ja: string; en: string } {
  return bilingual(run.document.assets?.[id]?.name ?? id);
}
