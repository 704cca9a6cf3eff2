import type { BilingualText } from '@anshin/model';
import { nameList } from '../inlines/names.ts';
import { say, type WordKey } from '../locales/words.ts';
import { type Rich, row, text } from '../tree/inline.ts';
import type { NameKind, ReportView } from '../view/report-view.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** What the document itself marks as inferred, kind by kind. */
export const inferred: SectionBuilder = {
  chapter: 'record',
  build: (view) => {
    const rows = kinds(view)
      .filter((kind) => kind.items.length > 0)
      .map((kind) => cells([text(say(kind.key))], [text({ ja: String(kind.items.length), en: String(kind.items.length) })], row(kind.items)));
    if (rows.length === 0) return [];
    const columns = [
      { title: say('inferred.kind') },
      { title: say('inferred.count'), align: 'end' as const, width: 'narrow' as const },
      { title: say('inferred.what'), width: 'wide' as const },
    ];
    return [
      {
        id: 'inferred',
        title: say('inferred.section'),
        blocks: [{ type: 'paragraph', content: [text(say('inferred.about'))] }, table('inferred-list', columns, rows)],
      },
    ];
  },
};

interface InferredKind {
  readonly key: WordKey;
  readonly items: readonly Rich[];
}

function kinds(view: ReportView): InferredKind[] {
  const { document } = view;
  const named = (key: WordKey, map: Readonly<Record<string, { readonly inferred?: boolean | undefined }>> | undefined, name: NameKind): InferredKind => ({
    key,
    items: Object.entries(map ?? {})
      .filter(([, entity]) => entity.inferred === true)
      .map(([id]) => nameList(view, name, [id])),
  });
  const incidents = Object.entries(document.incidents ?? {});
  const target = document.target?.default.inferred === true ? [[text(say('inferred.target'))]] : [];
  const targets = Object.entries(document.target?.stakeholders ?? {})
    .filter(([, own]) => own.inferred === true)
    .map(([id]) => nameList(view, 'party', [id]));
  const causes = incidents.flatMap(([id, incident]) =>
    (incident.causes ?? []).some((cause) => cause.inferred === true) ? [nameList(view, 'incident', [id])] : [],
  );
  const consequences = incidents.flatMap(([id, incident]) =>
    Object.entries(incident.consequences ?? {})
      .filter(([, own]) => own.inferred === true)
      .map(([party]): Rich => [...nameList(view, 'incident', [id]), text(between(view.nameOf('party', party)))]),
  );
  return [
    named('inferred.components', document.components, 'element'),
    named('inferred.channels', document.channels, 'element'),
    named('inferred.flows', document.flows, 'flow'),
    { key: 'inferred.targets', items: [...target, ...targets] },
    named('inferred.incidents', document.incidents, 'incident'),
    { key: 'inferred.causes', items: causes },
    { key: 'inferred.consequences', items: consequences },
    named('inferred.threats', document.threats, 'threat'),
    named('inferred.policies', document.policies, 'policy'),
    named('inferred.measures', document.measures, 'measure'),
  ];
}

function between(name: BilingualText): BilingualText {
  return { ja: `(${name.ja})`, en: ` (${name.en})` };
}
