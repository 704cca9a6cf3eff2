import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { type Control, controlOf, type Group } from './control.ts';
import { requirementControl } from './requirement-control.ts';
import { CCDS_LIFECYCLES, CCDS_PARTS } from './tables.ts';

/** The requirements of the smart-home guideline by part of the system, and its measures by life cycle and phase. */
export function groupsOfCcds(scribe: Scribe): Group[] {
  const { catalog, language } = scribe;
  const requirements = catalog.requirements.filter(({ framework }) => framework === 'ccds-smart-home');
  const parts = CCDS_PARTS.map(({ part, title }): Group => {
    const controls = requirements.filter((entry) => entry.part === part).map((entry) => requirementControl(scribe, entry));
    return { id: `ccds.part-${part ?? 'whole'}`, class: 'part', title: title[language], controls };
  });
  const lifecycles = CCDS_LIFECYCLES.map(
    ({ lifecycle, title }): Group => ({
      id: `ccds.lifecycle-${lifecycle}`,
      class: 'lifecycle',
      title: title[language],
      groups: phasesOf(scribe, lifecycle),
    }),
  );
  return [...parts.filter(({ controls }) => controls?.length !== 0), ...lifecycles];
}

function phasesOf(scribe: Scribe, lifecycle: string): Group[] {
  const entries = scribe.catalog.lifecycle.filter((entry) => entry.lifecycle === lifecycle);
  return [...new Set(entries.map(({ phase }) => phase))].map((phase) => {
    const inPhase = entries.filter((entry) => entry.phase === phase);
    const controls = inPhase.map(
      (entry): Control =>
        controlOf(scribe, entry, {
          class: 'lifecycle-measure',
          framework: 'ccds-smart-home',
          props: propsOf({ table: entry.table, item: entry.number }),
          links: entry.related.map((id) => ({ href: id.startsWith('ccds.') ? `#${id}` : id, rel: 'related' })),
        }),
    );
    return { id: `ccds.lifecycle-${lifecycle}-${phase}`, class: 'phase', title: scribe.line(inPhase[0]?.phaseTitle, phase), controls };
  });
}
