import type { Checklist, FunctionResult, RequirementResult } from '../../assessment/treatment-result.ts';
import { bilingual } from '../../bilingual.ts';
import { sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import { statusOf } from '../requirements/assess-requirements.ts';

type Item = Checklist['items'][number];

/** The checklists of the document's frameworks: R/SR and life cycle (CCDS), viewpoints (IoT-SSF), functional requirements (IPA), obligations. */
export function buildChecklists(run: Run, requirements: readonly RequirementResult[], functions: readonly FunctionResult[]): Checklist[] {
  const lists: Checklist[] = [];
  if (run.frameworks.includes('iot-ssf')) lists.push(requirementList('iot-ssf', { ja: 'IoT-SSFの対策要件', en: 'IoT-SSF requirements' }, requirements));
  if (run.frameworks.includes('ccds-smart-home')) {
    lists.push(requirementList('ccds-smart-home', { ja: 'スマートホームのR要件・SR要求事項', en: 'Smart-home R and SR requirements' }, requirements));
    lists.push(lifecycleList(run));
  }
  if (run.frameworks.includes('ipa-reliability')) lists.push(functionalRequirementList(run, functions));
  const obligations = obligationList(run);
  if (obligations.items.length > 0) lists.push(obligations);
  return lists;
}

function checklist(id: string, framework: string, title: Checklist['title'], items: Item[]): Checklist {
  const totals: Record<string, number> = {};
  for (const item of items) totals[item.state] = (totals[item.state] ?? 0) + 1;
  return { id, title, framework, items, totals };
}

function requirementList(framework: string, title: Checklist['title'], requirements: readonly RequirementResult[]): Checklist {
  const items = requirements
    .filter((requirement) => requirement.framework === framework)
    .map((requirement): Item => ({ id: requirement.id, title: requirement.title, state: requirement.status, by: requirement.measures }));
  return checklist(`requirements-${framework}`, framework, title, items);
}

/**
 * Life-cycle items are as the document states, else as far as the measures that meet them; a measure for a requirement that belongs to an
 * item (Anshin's own reading) shows only that something is planned.
 */
function lifecycleList(run: Run): Checklist {
  const measures = sortedEntries(run.document.measures);
  const items = run.catalog.lifecycle.map((entry): Item => {
    const stated = run.document.requirementStates?.[entry.id];
    const meeting = (wanted: (id: string) => boolean): string[] => measures.filter(([, measure]) => measure.meets?.some(wanted) === true).map(([id]) => id);
    const by = meeting((id) => id === entry.id || entry.related.includes(id));
    const direct = meeting((id) => id === entry.id);
    const derived = direct.length > 0 ? statusOf(run, direct) : by.length > 0 ? 'planned' : 'unknown';
    const state = stated === undefined ? derived : stated.state === 'met' ? 'implemented' : stated.state;
    const note = stated?.because ?? stated?.where;
    return { id: entry.id, title: entry.title, state, by, ...(note === undefined ? {} : { note: bilingual(note) }) };
  });
  return checklist('lifecycle-ccds-smart-home', 'ccds-smart-home', { ja: 'ライフサイクルの対策', en: 'Life-cycle measures' }, items);
}

/** A functional requirement is as far as the measures that place its functions. */
function functionalRequirementList(run: Run, functions: readonly FunctionResult[]): Checklist {
  const placed = new Map(functions.filter((entry) => entry.origin === 'placed').map((entry) => [entry.number, entry]));
  const measures = sortedEntries(run.document.measures);
  const items = run.catalog.reliability
    .filter((entry) => entry.facet === 'functionalRequirement')
    .map((entry): Item => {
      const realised = (entry.functions ?? []).filter((number) => placed.has(number));
      const placing = measures.filter(([, measure]) => measure.functions?.some((number) => realised.includes(number)) === true).map(([id]) => id);
      return { id: entry.id, title: entry.title, state: statusOf(run, placing), by: realised.map((number) => `ipa.f${number}`) };
    });
  return checklist('functional-requirements', 'ipa-reliability', { ja: '高信頼化の機能要件', en: 'Functional requirements for high reliability' }, items);
}

/** Obligations that an element calls for, or that the document states. */
function obligationList(run: Run): Checklist {
  const stated = run.document.obligations ?? {};
  const total = run.topology.components.length + run.topology.channels.length;
  const items = run.compiled.obligations
    .filter(({ entry, test }) => {
      if (stated[entry.id] !== undefined) return true;
      if (entry.when === undefined) return false;
      for (let element = 0; element < total; element++) if (test(run.features.bits, element * run.features.words)) return true;
      return false;
    })
    .map(({ entry }): Item => {
      const own = stated[entry.id];
      const state = own === undefined ? 'unknown' : own.state === 'kept' ? 'implemented' : own.state === 'notFeasible' ? 'notApplicable' : own.state;
      const note = own?.because;
      return { id: entry.id, title: entry.title, state, by: own?.by === undefined ? [] : [own.by], ...(note === undefined ? {} : { note: bilingual(note) }) };
    });
  return checklist('obligations', 'law', { ja: '法令・契約上の義務', en: 'Legal and contractual obligations' }, items);
}
