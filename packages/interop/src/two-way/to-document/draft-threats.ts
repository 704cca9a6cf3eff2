import type { ThreatClass } from '@anshin/model';
import { assumption, finding } from '../../reading/finding.ts';
import { FACT_FIELDS } from '../fact-fields.ts';
import { guessThreatClass } from '../guesses/guess.ts';
import { NEAREST_STRIDE } from '../guesses/tables.ts';
import { fieldOf, recordOf, textOf } from '../json.ts';
import { isBilingual } from '../meant.ts';
import type { SketchThreat, ThreatState } from '../sketch.ts';
import { type Drafting, type EntityIn, elementOf, factsOf, isOurs, taken, textsFrom, unchecked, wantedId } from './drafting.ts';

const UNNAMED = { ja: '名前のない脅威', en: 'Unnamed threat' };
const STATE_TITLES: Readonly<Partial<Record<ThreatState, { readonly ja: string; readonly en: string }>>> = {
  accepted: { ja: '受容', en: 'accepted' },
  transferred: { ja: '移転', en: 'transferred' },
  avoided: { ja: '回避', en: 'avoided' },
  notApplicable: { ja: '該当なし', en: 'not applicable' },
};

/**
 * Adds the threats as stated ones. A threat that a rule of the catalog derives is left to the rule; only a person's judgement on it is taken back.
 * What the tool calls accepted, transferred, avoided or not applicable stays open: that is for a party of the assessment to decide.
 */
export function draftThreats(drafting: Drafting): void {
  const rules = new Set(drafting.catalog.rules.map((rule) => rule.id));
  const decided = new Map<ThreatState, number>();
  for (const threat of taken(drafting, drafting.sketch.threats, { ja: '脅威', en: 'threats' })) {
    const at = elementOf(drafting, threat.at);
    if (threat.rule !== undefined && rules.has(threat.rule)) {
      // Where its place is gone, so is the threat.
      if (at !== undefined) takeJudgement(drafting, threat, `${threat.rule}@${at}`);
    } else {
      drafting.threatOf.set(threat.id, addThreat(drafting, threat, at));
      if (STATE_TITLES[threat.state] !== undefined && !isOurs(threat.facts)) decided.set(threat.state, (decided.get(threat.state) ?? 0) + 1);
    }
  }
  for (const [state, count] of decided)
    drafting.findings.push(finding('import.kept-decision', 'info', ['threats'], { state: STATE_TITLES[state] ?? state, count }));
}

function takeJudgement({ draft, threatOf }: Drafting, threat: SketchThreat, id: string): void {
  threatOf.set(threat.id, id);
  const noted = recordOf(threat.facts['disposition']);
  const state = threat.state === 'notApplicable' ? 'notApplicable' : noted['state'] === 'adopted' ? 'adopted' : undefined;
  if (state === undefined || draft.get('threatDispositions', id) !== undefined) return;
  const { because } = noted;
  const isText = isBilingual(because) || (typeof because === 'string' && because !== '');
  draft.set('threatDispositions', id, { state, ...(isText ? { because } : {}) });
}

function addThreat({ draft, assumptions }: Drafting, threat: SketchThreat, at: string | undefined): string {
  const { name: title = UNNAMED, description: because } = textsFrom(threat);
  const facts = factsOf(threat.facts, FACT_FIELDS.threats);
  const isUnmarked = !isOurs(threat.facts);
  const told = classOf(threat, textOf(fieldOf(facts, 'class')));
  const guessed = told === undefined && isUnmarked ? guessThreatClass([threat.name, threat.description]) : undefined;
  delete facts['class'];
  const threatClass = told ?? guessed;
  const entity = {
    ...facts,
    ...(at === undefined ? {} : { at }),
    ...(threatClass === undefined ? {} : { class: threatClass }),
    title,
    ...(because === undefined ? {} : { because }),
    ...(isUnmarked && at === undefined ? { unresolved: true } : {}),
  };
  const id = draft.add('threats', threat.name, unchecked<EntityIn<'threats'>>(entity), threat.id, wantedId(threat.facts));
  if (guessed !== undefined) assumptions.push(assumption('import.assumed-class', ['threats', id, 'class'], { name: threat.name || id, class: guessed }));
  return id;
}

/** The class that travelled along where the tool still shows its nearest letter of STRIDE; else what the tool shows. */
function classOf(threat: SketchThreat, noted: string | undefined): ThreatClass | undefined {
  if (noted !== undefined && Object.hasOwn(NEAREST_STRIDE, noted)) {
    const ours = noted as ThreatClass;
    if (threat.class === undefined || NEAREST_STRIDE[ours] === threat.class) return ours;
  }
  return threat.class;
}
