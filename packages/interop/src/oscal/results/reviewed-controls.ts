import { catalogName, frameworksOf } from '../catalog/framework-catalog.ts';
import type { Scribe } from '../base/scribe.ts';
import { type ControlItem, controlItemsOf } from './control-items.ts';

/** The controls that were looked at, by framework; those that were not stand as excluded, with the reasons that were given. */
export function reviewedControls(scribe: Scribe): unknown {
  const { say } = scribe;
  const selections = frameworksOf(scribe).map((framework) => {
    const { reviewed, left } = controlItemsOf(scribe, framework);
    return {
      description: say('controls.description', { framework: framework.title }),
      links: [{ href: catalogName(framework), rel: 'catalog' }],
      // OSCAL demands one of the two; all but all is none.
      ...(reviewed.length === 0 ? { 'include-all': {} } : { 'include-controls': reviewed.map(controlId) }),
      'exclude-controls': left.map(controlId),
      remarks: left.length === 0 ? undefined : left.map((item) => reasonOf(scribe, item)).join('\n\n'),
    };
  });
  const none = { description: say('controls.no-framework'), 'include-all': {} };
  return { description: say('controls.all'), 'control-selections': selections.length === 0 ? [none] : selections };
}

function controlId({ id }: ControlItem): unknown {
  return { 'control-id': id };
}

function reasonOf({ say }: Scribe, { id, state, note }: ControlItem): string {
  const sentence = state === 'unknown' ? 'controls.unknown' : state === 'waived' ? 'controls.waived' : 'controls.not-applicable';
  return say(sentence, { id, because: note ?? '' });
}
