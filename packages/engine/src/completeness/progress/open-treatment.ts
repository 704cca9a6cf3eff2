import type { BilingualText } from '@anshin/model';
import { bilingual } from '../../bilingual.ts';
import { sortedEntries } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';
import { prioritise } from '../../priority/index.ts';
import type { Inquiry, OpenAsk } from './inquiry.ts';
import { opening } from './opening.ts';
import { askOfRequirement } from './settled-treatment.ts';

/** What steps 9 to 11 ask for beside the findings: threats, causes, requirements, functions, dates, the life cycle. */
export function openTreatment(inquiry: Inquiry): OpenAsk[] {
  return [
    opening('threats.some', 'threats', ['threatDispositions']),
    ...openThreats(inquiry),
    ...openCauses(inquiry),
    ...openRequirements(inquiry),
    opening('measures.assigned', 'measures', ['measures']),
    ...openDates(inquiry),
    ...openLifecycle(inquiry),
  ];
}

/** Classes of threat at elements that nobody judged and no measure treats, in the order in which to decide them. */
function openThreats(inquiry: Inquiry): OpenAsk[] {
  const { assessment, document: d, catalog } = inquiry;
  const looked = new Set(assessment.threats.filter((threat) => threat.measures.length > 0 || threat.disposition !== undefined).map(({ id }) => id));
  const classes = new Map(catalog.threatClasses.map((entry) => [entry.class as string, entry.title]));
  return prioritise(assessment).flatMap((item): OpenAsk[] => {
    if (inquiry.excluded.has(item.at) || item.threats.some((threat) => looked.has(threat))) return [];
    const part = d.channels !== undefined && Object.hasOwn(d.channels, item.at) ? 'channels' : 'components';
    const params = { class: classes.get(item.class) ?? item.class, at: elementName(inquiry, item.at) };
    return [opening('threats.decided', item.id, [part, item.at], params)];
  });
}

/** Causes for which neither a measure nor a decision is named, and where no measure treats the same threat. */
function openCauses(inquiry: Inquiry): OpenAsk[] {
  const { assessment } = inquiry;
  const treated = new Set(assessment.threats.filter(({ measures }) => measures.length > 0).map(({ id }) => id));
  return assessment.incidents.flatMap((incident) =>
    incident.causes.flatMap((cause, index): OpenAsk[] => {
      if (cause.preventedBy.length > 0 || cause.threats.some((id) => treated.has(id)) || (cause.at !== undefined && inquiry.excluded.has(cause.at))) return [];
      const title = inquiry.catalog.threatClasses.find((entry) => entry.class === cause.class)?.title ?? cause.class;
      return [
        opening('causes.answered', `${incident.id}/${index}`, ['incidents', incident.id, 'causes', String(index)], { incident: incident.title, class: title }),
      ];
    }),
  );
}

function openRequirements(inquiry: Inquiry): OpenAsk[] {
  const { requirements, functions } = inquiry.assessment;
  const open = requirements.flatMap((requirement): OpenAsk[] => {
    if (requirement.status !== 'open' || (requirement.framework === 'iot-ssf' && !requirement.highImpact)) return [];
    return [opening(askOfRequirement(requirement), requirement.id, ['requirementStates', requirement.id], { title: requirement.title })];
  });
  const placed = functions.filter(({ origin }) => origin === 'proposed');
  return [...open, ...placed.map(({ number, title }) => opening('functions.placed', String(number), ['measures'], { number, title }))];
}

function openDates({ document }: Inquiry): OpenAsk[] {
  return sortedEntries(document.measures).flatMap(([id, { title, status, due }]): OpenAsk[] => {
    if (due !== undefined || (status !== 'planned' && status !== 'agreed')) return [];
    return [opening('measures.due', `measures/${id}/due`, ['measures', id, 'due'], { title: bilingual(title) })];
  });
}

function openLifecycle({ assessment }: Inquiry): OpenAsk[] {
  const items = assessment.checklists.find(({ id }) => id === 'lifecycle-ccds-smart-home')?.items ?? [];
  return items
    .filter(({ state }) => state === 'unknown' || state === 'open')
    .map(({ id, title }) => opening('lifecycle.stated', id, ['requirementStates', id], { title }));
}

function elementName({ document: d, catalog }: Inquiry, id: string): BilingualText {
  const component = ownEntry(d.components, id);
  if (component !== undefined) return bilingual(component.name ?? catalog.kinds.find(({ kind }) => kind === component.kind)?.title ?? id);
  const channel = ownEntry(d.channels, id);
  if (channel?.name !== undefined) return bilingual(channel.name);
  if (channel === undefined) return bilingual(id);
  const [a, b] = channel.between.map((end) => bilingual(ownEntry(d.components, end)?.name ?? end));
  return { ja: `${a?.ja}と${b?.ja}の間`, en: `${a?.en} – ${b?.en}` };
}
