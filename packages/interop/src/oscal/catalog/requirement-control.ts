import type { RequirementEntry } from '@anshin/catalog';
import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { type Control, controlOf } from './control.ts';

/** A requirement of IoT-SSF or CCDS as a control: its viewpoint, level, binding and threat classes are properties. */
export function requirementControl(scribe: Scribe, entry: RequirementEntry): Control {
  const marks = entry.links ?? [];
  const crosswalk = (mark: string): string[] => marks.filter((link) => link.mark === mark).map(({ framework, ids }) => [framework, ...ids].join(' '));
  return controlOf(scribe, entry, {
    class: 'requirement',
    framework: entry.framework,
    props: propsOf({
      viewpoint: entry.viewpoint,
      'service-level': entry.level,
      binding: entry.binding,
      part: entry.part,
      'implemented-in': entry.implementedIn,
      'threat-class': entry.classes,
      'crosswalk-equal': crosswalk('equal'),
      'crosswalk-broader': crosswalk('broader'),
      'crosswalk-not-covered-by': crosswalk('exceeds'),
    }),
    links: entry.sameAs === undefined ? [] : [{ href: `#${entry.sameAs}`, rel: 'related' }],
    ...(entry.waivedWhen === undefined ? {} : { guidance: scribe.say('catalog.waived-when', { when: entry.waivedWhen }) }),
  });
}
