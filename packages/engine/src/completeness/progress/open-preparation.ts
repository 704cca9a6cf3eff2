import { DIMENSIONS } from '@anshin/model';
import { bilingual } from '../../bilingual.ts';
import { sortedEntries } from '../../order.ts';
import { dimensionName } from '../../sensitivity/locales/names.ts';
import type { OpeningCode } from '../locales/ask-words.ts';
import type { Inquiry, OpenAsk } from './inquiry.ts';
import { opening } from './opening.ts';

/**
 * What steps 1 to 5 ask for beside the findings. Whatever is asked of everyone is here as well as among the findings, which are silent
 * about some of it in an empty document; what is settled is taken out later.
 */
export function openPreparation(inquiry: Inquiry): OpenAsk[] {
  const { document: d } = inquiry;
  const open = EVERYWHERE.map(([code, ...path]) => opening(code, path.join('/'), path));
  if (Object.keys(d.components ?? {}).length !== 1) open.push(opening('channels.some', 'channels', ['channels']));
  for (const [id, component] of sortedEntries(d.components)) {
    if (component.layer !== undefined || inquiry.excluded.has(id) || !inquiry.computes(component)) continue;
    const name = bilingual(component.name ?? inquiry.catalog.kinds.find(({ kind }) => kind === component.kind)?.title ?? id);
    open.push(opening('components.layer', `components/${id}/layer`, ['components', id, 'layer'], { name }));
  }
  const answering = new Set(sortedEntries(d.components).flatMap(([, { accountable }]) => accountable ?? []));
  if (answering.size > 1)
    open.push(opening('responsibility.agreed', 'responsibilityBoundary', ['responsibilityBoundary', 'agreed'], { count: answering.size }));
  const consequences = Object.values(d.incidents ?? {}).flatMap((incident) => Object.values(incident.consequences ?? {}));
  for (const dimension of DIMENSIONS)
    if (d.criteria !== undefined && consequences.some((consequence) => consequence[dimension] !== undefined))
      open.push(opening('criteria.dimension', `criteria/${dimension}`, ['criteria', dimension], { name: dimensionName(inquiry.catalog, dimension) }));
  return open;
}

/** What is asked of every document, with the path that is its key. */
const EVERYWHERE: readonly (readonly [OpeningCode, ...string[]])[] = [
  ['scope.usage', 'scope', 'usage'],
  ['scope.baseline', 'scope', 'baseline'],
  ['stakeholders.user', 'stakeholders'],
  ['target.reason', 'target', 'default', 'because'],
];
