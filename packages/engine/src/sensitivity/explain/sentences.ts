import type { BilingualText } from '@anshin/model';
import type { Run } from '../../run.ts';
import { bilingual } from '../../bilingual.ts';
import { ownEntry } from '../../own-entry.ts';
import { axisName, dimensionName, incidentTitle, levelName, measureTitle, partyName } from '../locales/names.ts';
import { EXPLANATION_WORDS, filled, listed } from '../locales/words.ts';
import type { AxisReason, Lowering, PositionExplanation, Raising } from './explanation.ts';

type Parts = Pick<PositionExplanation, 'stakeholder' | 'before' | 'open' | 'movedBy' | 'lower' | 'raise'>;
type Sentence = PositionExplanation['sentences'][number];

/** The explanation in whole sentences, in the order in which one asks: why here, what lowers it, what raises it. */
export function sentencesOf(run: Run, parts: Parts): Sentence[] {
  const party = partyName(run, parts.stakeholder);
  if (parts.before === null) return [sentence('explain.not-rated', { party })];
  return [
    ...parts.movedBy.filter((reason) => reason.reading === 'before').map((reason) => why(run, party, reason)),
    ...(parts.open === null ? [sentence('explain.none-open', {})] : []),
    ...parts.lower.flatMap((lowering) => lowerSentence(run, lowering)),
    ...parts.raise.flatMap((raising) => raiseSentences(run, raising)),
  ];
}

function why(run: Run, party: BilingualText, { axis, level, drivers, overridden }: AxisReason): Sentence {
  const params = { party, axis: axisName(axis), level: levelName(run.catalog, axis, level ?? 'limited') };
  if (overridden) return sentence('explain.before-overridden', params);
  if (drivers.length === 0) return sentence('explain.before-limited', params);
  return sentence('explain.before', { ...params, list: listed(drivers.map(({ title, dimension }) => withDimension(run, title, dimension))) });
}

function lowerSentence(run: Run, { reading, axis, incidents, measureSets, unanswered }: Lowering): Sentence[] {
  if (reading === 'limited') return [];
  if (reading === 'before') {
    const judgements = incidents.flatMap((incident) => incident.judgements);
    return [
      sentence(judgements.length === 1 ? 'explain.lower-judgement' : 'explain.lower-judgements', {
        axis: axisName(axis),
        count: judgements.length,
        list: listed(judgements.map(({ title, dimension }) => withDimension(run, title, dimension))),
      }),
    ];
  }
  const [first] = measureSets;
  if (first !== undefined)
    return [sentence('explain.lower-measures', { axis: axisName(axis), list: listed(first.map((measure) => measureTitle(run, measure))) })];
  return [sentence('explain.lower-nothing', { axis: axisName(axis), list: listed(unanswered.map((cause) => causeName(run, cause))) })];
}

function raiseSentences(run: Run, { reading, axis, judgements, measures, decisions }: Raising): Sentence[] {
  const params = { axis: axisName(axis) };
  if (reading === 'before')
    return judgements.length === 0
      ? []
      : [
          sentence(judgements.length === 1 ? 'explain.raise-judgement' : 'explain.raise-judgements', {
            ...params,
            count: judgements.length,
            list: listed(judgements.map(({ title, dimension }) => withDimension(run, title, dimension))),
          }),
        ];
  if (reading === 'limited') return [];
  return [
    ...(measures.length === 0 ? [] : [sentence('explain.raise-measures', { ...params, list: listed(measures.map(({ title }) => title)) })]),
    ...decisions.map(({ decision }) => sentence('explain.raise-decisions', { ...params, list: decision })),
  ];
}

function sentence(code: keyof typeof EXPLANATION_WORDS, params: Parameters<typeof filled>[1]): Sentence {
  return { code, text: filled(EXPLANATION_WORDS[code], params) };
}

function withDimension(run: Run, title: BilingualText, dimension: AxisReason['drivers'][number]['dimension']): BilingualText {
  const name = dimensionName(run.catalog, dimension);
  return { ja: `${title.ja}（${name.ja}）`, en: `${title.en} (${name.en})` };
}

/** The title of a cause's incident with its place. `id` is `<incident>/<index or id>`, or an incident that names no cause. */
function causeName(run: Run, id: string): BilingualText {
  const slash = id.lastIndexOf('/');
  const incident = slash < 0 ? id : id.slice(0, slash);
  const name = id.slice(incident.length + 1);
  const title = incidentTitle(run, incident);
  const causes = ownEntry(run.document.incidents, incident)?.causes ?? [];
  const at = (causes.find((cause) => cause.id === name) ?? causes[Number(name)])?.at;
  if (at === undefined) return title;
  const place = bilingual(run.topology.componentById.get(at)?.component.name ?? run.topology.channelById.get(at)?.channel.name ?? at);
  return { ja: `${title.ja}（${place.ja}）`, en: `${title.en} (${place.en})` };
}
