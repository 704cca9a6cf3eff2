import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { type Control, controlOf, type Group } from './control.ts';

/** The functional requirements of the IPA guide by requirement, and its 23 functions. */
export function groupsOfIpa(scribe: Scribe): Group[] {
  const { catalog, line, prose, say } = scribe;
  const of = (facet: string) => catalog.reliability.filter((entry) => entry.facet === facet);
  const control = (entry: (typeof catalog.reliability)[number], name: string): Control =>
    controlOf(scribe, entry, {
      class: name,
      framework: 'ipa-reliability',
      props: propsOf({ phase: entry.phase, number: entry.number, 'threat-class': entry.classes, layer: entry.layers }),
      links: (entry.functions ?? []).map((number) => ({ href: `#ipa.f${number}`, rel: 'related' })),
    });
  const requirements = of('requirement').map((requirement) => ({
    id: requirement.id,
    class: 'requirement',
    title: line(requirement.title),
    parts: [{ id: `${requirement.id}_ovw`, name: 'overview', prose: prose(requirement.summary) }],
    controls: of('functionalRequirement')
      .filter((entry) => entry.requirement === requirement.number)
      .map((entry) => control(entry, 'functional-requirement')),
  }));
  const functions = of('function').map((entry) => control(entry, 'function'));
  return [...requirements, { id: 'ipa.functions', class: 'functions', title: say('catalog.functions'), controls: functions }];
}
