import { threatId } from '../two-way/from-document/sketch-threats.ts';
import { groupedBy } from '../two-way/grouped-by.ts';
import { NEAREST_STRIDE } from '../two-way/guesses/tables.ts';
import { textOf } from '../two-way/json.ts';
import { mitigationText } from '../two-way/mitigation-text.ts';
import type { Sketch, SketchMitigation, SketchThreat } from '../two-way/sketch.ts';
import { itemsOf, linkIdsOf, placeOf } from './parse.ts';
import { DERIVED_BY, NO_CLASS, STATED_AS, STRIDE, TRACKED } from './tables.ts';
import { titleGiver } from './titles.ts';

/** The titles that the kept file has for risks, by category and place. */
function riskTitles(kept: unknown): ReadonlyMap<string, string> {
  const linkIds = linkIdsOf(kept);
  return new Map(
    itemsOf(kept, 'individual_risk_categories').flatMap((item) =>
      itemsOf(item, 'risks_identified').map((each) => [threatId(String(item['id']), placeOf(each, linkIds)), String(each['$title'])] as const),
    ),
  );
}

/**
 * The threats of a sketch as risk categories with the places where they were identified, and the tracking of those that are not plainly open. `refs`
 * names the links as the tool does.
 */
export function risksOf(sketch: Sketch, refs: ReadonlyMap<string, string>, kept: unknown): { categories: unknown[]; tracking: unknown } {
  const titles = riskTitles(kept);
  const title = titleGiver((text) => text);
  const mitigations = new Map(sketch.mitigations.map((mitigation) => [mitigation.id, mitigation]));
  const tracking: [string, unknown][] = [];
  const categories = [...groupedBy(sketch.threats, ({ definition }) => definition)].map(([id, group]) => {
    for (const threat of group) {
      if (threat.state === 'open' && threat.mitigations.length === 0) continue;
      const names = threat.mitigations.map((each) => mitigations.get(each)?.name ?? '').join(' / ');
      tracking.push([
        `${id}@${refs.get(threat.at ?? '') ?? threat.at ?? ''}`,
        { status: TRACKED[threat.state], justification: names, ticket: '', date: null, checked_by: '' },
      ]);
    }
    return category(id, group, { $title: title(group[0]?.name ?? id, id), refs, mitigations, titles });
  });
  return { categories, tracking: Object.fromEntries(tracking) };
}

interface Around {
  readonly $title: string;
  readonly refs: ReadonlyMap<string, string>;
  readonly mitigations: ReadonlyMap<string, SketchMitigation>;
  readonly titles: ReadonlyMap<string, string>;
}

function category(id: string, group: readonly SketchThreat[], { $title, refs, mitigations, titles }: Around): unknown {
  const [first] = group;
  const measures = [...new Set(group.flatMap((threat) => threat.mitigations))].map((each) => mitigations.get(each)).filter((each) => each !== undefined);
  const found = first?.rule === undefined ? `${STATED_AS}${textOf(first?.facts['id']) ?? id}` : `${DERIVED_BY}${first.rule}`;
  return {
    $title,
    id,
    description: first?.description ?? '',
    impact: '',
    asvs: '',
    cheat_sheet: '',
    action: '',
    mitigation: mitigationText(measures),
    check: '',
    function: 'development',
    stride: STRIDE[first?.class === undefined ? 'tampering' : NEAREST_STRIDE[first.class]],
    detection_logic: found,
    risk_assessment: first?.class === undefined ? NO_CLASS : '',
    false_positives: '',
    model_failure_possible_reason: false,
    cwe: 0,
    risks_identified: group.filter(({ at }) => at !== undefined).map((threat) => risk(threat, refs, titles)),
  };
}

/** A risk at a place, known by the place's id, which is the title that a reader sees. */
function risk({ id, name, at = '', score }: SketchThreat, refs: ReadonlyMap<string, string>, titles: ReadonlyMap<string, string>): unknown {
  const link = refs.get(at);
  const $title = titles.get(id) ?? `${name} @ ${at}`;
  return {
    $title,
    id: $title,
    severity: score === undefined ? 'medium' : score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low',
    exploitation_likelihood: 'likely',
    exploitation_impact: 'medium',
    data_breach_probability: 'possible',
    ...(link === undefined ? { most_relevant_technical_asset: at } : { most_relevant_communication_link: link }),
  };
}
