import type { AnshinDocument, Text } from '@anshin/model';
import { bilingual } from '../../bilingual.ts';
import { sortedEntries } from '../../order.ts';
import { incidentTitle } from '../locales/names.ts';
import { filled, ROW_WORDS } from '../locales/words.ts';
import type { PositionModel } from '../model/position-model.ts';
import { placesAfter } from './rerun.ts';
import type { RowKind } from './tornado-result.ts';
import type { Variation } from './variation.ts';
import { withoutCause, withoutChannel, withoutComponent, withoutEntry, withoutStep } from './without.ts';

/** Everything that the document marks as inferred and that has no level to step: taken away, one at a time. */
export function varyInferred(model: PositionModel): Variation[] {
  const { document } = model.stages.run;
  const row = (
    kind: Exclude<RowKind, 'consequence' | 'measure' | 'override' | 'decision' | 'target'>,
    path: readonly string[],
    title: Text,
    edited: () => AnshinDocument,
  ): Variation => ({
    id: `${kind}:${path.slice(1).join('/')}`,
    kind,
    title: filled(ROW_WORDS[kind], { title: bilingual(title) }),
    path,
    inferred: true,
    from: 'inferred',
    down: { to: 'absent', work: 'rerunWork', places: () => placesAfter(model, edited()) },
    up: undefined,
  });
  const inferred = <T extends { readonly inferred?: boolean | undefined }>(map: Readonly<Record<string, T>> | undefined): [string, T][] =>
    sortedEntries(map).filter(([, entry]) => entry.inferred === true);
  return [
    ...inferred(document.incidents).map(([id]) =>
      row('incident', ['incidents', id], incidentTitle(model.stages.run, id), () => ({ ...document, incidents: withoutEntry(document.incidents, id) })),
    ),
    ...sortedEntries(document.incidents).flatMap(([id, { causes }]) =>
      (causes ?? []).flatMap((cause, index) =>
        cause.inferred === true
          ? [row('cause', ['incidents', id, 'causes', String(index)], incidentTitle(model.stages.run, id), () => withoutCause(document, id, index))]
          : [],
      ),
    ),
    ...inferred(document.components).map(([id, component]) => row('component', ['components', id], component.name ?? id, () => withoutComponent(document, id))),
    ...inferred(document.channels).map(([id, channel]) => row('channel', ['channels', id], channel.name ?? id, () => withoutChannel(document, id))),
    ...inferred(document.flows).map(([id, flow]) =>
      row('flow', ['flows', id], flow.title ?? id, () => ({ ...document, flows: withoutEntry(document.flows, id) })),
    ),
    ...sortedEntries(document.flows).flatMap(([id, { steps }]) =>
      inferred(steps).map(([step, { title }]) => row('step', ['flows', id, 'steps', step], title ?? step, () => withoutStep(document, id, step))),
    ),
    ...inferred(document.threats).map(([id, threat]) =>
      row('threat', ['threats', id], threat.title, () => ({ ...document, threats: withoutEntry(document.threats, id) })),
    ),
  ];
}
