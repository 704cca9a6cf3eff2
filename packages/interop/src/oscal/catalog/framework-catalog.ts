import type { FrameworkEntry } from '@anshin/catalog';
import { metadataOf } from '../base/metadata.ts';
import { propsOf } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import { type Group, sourceUuid } from './control.ts';
import { groupsOfCcds } from './groups-of-ccds.ts';
import { groupsOfIotSsf } from './groups-of-iot-ssf.ts';
import { groupsOfIpa } from './groups-of-ipa.ts';

type FrameworkId = FrameworkEntry['framework'];

const GROUPS: Readonly<Record<FrameworkId, (scribe: Scribe) => readonly Group[]>> = {
  'iot-ssf': groupsOfIotSsf,
  'ccds-smart-home': groupsOfCcds,
  'ipa-reliability': groupsOfIpa,
};

/** The frameworks of an assessment, with their editions. */
export function frameworksOf({ assessment, catalog }: Scribe): FrameworkEntry[] {
  return catalog.frameworks.filter(({ framework }) => assessment.frameworks.some(({ id }) => id === framework));
}

/** The name of the file that holds a framework's catalog; the other files refer to it. */
export function catalogName({ framework, edition }: FrameworkEntry): string {
  return `${framework}-${edition}.oscal-catalog.json`;
}

/** The ids of all controls of a framework's catalog. */
export function controlIdsOf(scribe: Scribe, { framework }: FrameworkEntry): Set<string> {
  const idsOf = ({ controls = [], groups = [] }: Group): string[] => [...controls.map(({ id }) => id), ...groups.flatMap(idsOf)];
  return new Set(GROUPS[framework](scribe).flatMap(idsOf));
}

/** The body of a framework's catalog. */
export function frameworkCatalog(scribe: Scribe, entry: FrameworkEntry): Readonly<Record<string, unknown>> {
  const { language, line, prose, say } = scribe;
  const { framework, edition, publisher, year } = entry;
  const citation = say('catalog.citation', { title: entry.title, publisher, year: String(year), edition });
  return {
    metadata: metadataOf(scribe, {
      title: line(entry.title),
      version: edition,
      remarks: say('catalog.remarks', { publisher }),
      props: propsOf({ framework, publisher: publisher[language], year }),
    }),
    groups: GROUPS[framework](scribe),
    'back-matter': {
      resources: [{ uuid: sourceUuid(framework), title: line(entry.title), description: prose(entry.summary), citation: { text: citation } }],
    },
  };
}
