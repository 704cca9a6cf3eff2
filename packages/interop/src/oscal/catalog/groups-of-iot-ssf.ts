import type { Scribe } from '../base/scribe.ts';
import type { Group } from './control.ts';
import { requirementControl } from './requirement-control.ts';

/** The requirements of IoT-SSF by viewpoint. */
export function groupsOfIotSsf(scribe: Scribe): Group[] {
  const { catalog, line, prose } = scribe;
  const requirements = catalog.requirements.filter(({ framework }) => framework === 'iot-ssf');
  return catalog.riskVocabulary.flatMap((viewpoint) => {
    if (viewpoint.facet !== 'viewpoint') return [];
    const controls = requirements.filter((entry) => entry.viewpoint === viewpoint.viewpoint).map((entry) => requirementControl(scribe, entry));
    return [
      {
        id: viewpoint.id,
        class: 'viewpoint',
        title: line(viewpoint.title),
        parts: [{ id: `${viewpoint.id}_ovw`, name: 'overview', prose: prose(viewpoint.summary) }],
        controls,
      },
    ];
  });
}
