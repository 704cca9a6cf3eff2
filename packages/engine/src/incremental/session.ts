import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { IncidentResult } from '../assessment/incident-result.ts';
import type { PositionResult } from '../assessment/position-result.ts';
import type { ThreatResult } from '../assessment/threat-result.ts';
import { sortedSet } from '../order.ts';
import type { AssessOptions } from '../run.ts';
import type { Edit, MapChanges, SessionUpdate, ThreatChanges } from './edit.ts';
import { follow } from './follow.ts';
import { LevelWatch } from './level-watch.ts';
import { applyTo, type LiveDocument, liveCopy } from './live-document.ts';
import { type LiveState, liveState } from './live-state.ts';

/**
 * A document under work: edits go in, and what depends on them is computed again, nothing else. At any time it gives exactly what `assess` gives for the
 * document as edited. It keeps live, as those lists of an `Assessment`:
 *
 * - threats with their scores before and after measures, the measures that treat them and what these prevent (`threats`);
 * - where attackers get to, as far as incidents show it: which causes are open at each state of the switch, by which paths (`incidents`);
 * - the map: the positions of every party before and after measures, with what moves them (`positions`).
 *
 * It does not keep what is made of these for reading: requirements, policies, functions, checklists, findings, steps; for them, run `assess`.
 */
export interface Session {
  /**
   * Makes an edit and says what it changed. Threats, scores and measures follow at once; incidents and positions too, unless the edit changed where
   * attackers may get to. What cannot be followed locally is computed anew in full.
   */
  readonly apply: (edit: Edit) => SessionUpdate;
  /**
   * Does the path work that edits left (`pathsPending`): spreads attackers again, then what hangs on that. Says what it changed since it was last called,
   * also where asking for a result did the work; with nothing to say, the lists are empty.
   */
  readonly affectedPaths: () => MapChanges;
  readonly threats: () => readonly ThreatResult[];
  /** Incidents in id order; does pending path work first, as do the others below. */
  readonly incidents: () => readonly IncidentResult[];
  /** Positions in party, then usage order. */
  readonly positions: () => readonly PositionResult[];
  /** One threat by its id, without making a list of all. */
  readonly threat: (id: string) => ThreatResult | undefined;
  readonly incident: (id: string) => IncidentResult | undefined;
  /** The positions of one party: one, or one for each usage. */
  readonly positionsOf: (party: string) => readonly PositionResult[];
  /** The document as edited: a copy that later edits leave alone. */
  readonly document: () => AnshinDocument;
}

const NO_THREATS: ThreatChanges = { added: [], removed: [], changed: [] };
const NOTHING: MapChanges = { incidents: [], parties: [] };

/** Opens a session on a valid document, which stays as it is; costs a full run of the stages up to positions. */
export function openSession(document: AnshinDocument, catalog: Catalog, options: AssessOptions): Session {
  const live: LiveDocument = liveCopy(document);
  let state: LiveState = liveState(live, catalog, options);
  let watch = new LevelWatch(live);
  /** What path work changed that was done because a result was asked for. */
  let untold = NOTHING;
  const affectedPaths = (): MapChanges => {
    settled();
    const told = untold;
    untold = NOTHING;
    return told;
  };
  const apply = (edit: Edit): SessionUpdate => {
    const before = applyTo(live, edit);
    if (watch.isChangedBy(edit, before) || ('part' in edit && edit.part === 'frameworks')) {
      state = liveState(live, catalog, options);
      watch = new LevelWatch(live);
      untold = NOTHING;
      return { threats: NO_THREATS, ...NOTHING, full: true, pathsPending: false };
    }
    follow(state, edit, before);
    const pathsPending = state.system.isSpreadDirty;
    return { threats: state.threats.log.take(), ...(pathsPending ? NOTHING : state.map.settle()), full: false, pathsPending };
  };
  /** The map after pending path work. */
  const settled = (): LiveState['map'] => {
    const { system, reach, map } = state;
    if (system.isSpreadDirty) {
      system.isSpreadDirty = false;
      reach.update();
      map.afterSpread();
      untold = joined(untold, map.settle());
    }
    return map;
  };
  return {
    apply,
    affectedPaths,
    threats: () => state.threats.list(),
    incidents: () => settled().incidents(),
    positions: () => settled().list(),
    threat: (id) => state.threats.one(id),
    incident: (id) => settled().incident(id),
    positionsOf: (party) => settled().positionsOf(party),
    document: () => liveCopy(live),
  };
}

function joined(a: MapChanges, b: MapChanges): MapChanges {
  return { incidents: sortedSet([...a.incidents, ...b.incidents]), parties: sortedSet([...a.parties, ...b.parties]) };
}
