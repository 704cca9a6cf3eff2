/** How things look and what they are called, for reports and screens alike: colours, shapes, icons, tags, levels, terms. */
export { COLOURS, type Colour, type ColourName, PARTY_COLOURS, type PartyColour, partyColour } from './drawing/looks/colours.ts';
export { LOOKS, type Look, type LookName, type Paint } from './drawing/looks/tables.ts';
export { GEAR, ICONS, type IconName, LOCK_BOW, TICK } from './drawing/icons/tables.ts';
export { RESULT_TERMS, TERMS } from './terms/tables.ts';
export { resultTerm, type ResultTermList, term, type TermList } from './terms/term.ts';
export { ECONOMIC_LEVELS, isInside, isSamePlace, RECOVERY_LEVELS, worstRank } from './view/levels.ts';
export { partyTags } from './view/party-tags.ts';
export type { Point, Rect } from './drawing/drawing.ts';
export { type Crossing, crossingOf } from './figures/system-diagram/gates.ts';
export { containersAround } from './layout/containers-around.ts';
export type { Graph, GraphContainer, GraphEdge, GraphNode, PlacedEdge } from './layout/graph.ts';
export { layeredPlaces } from './layout/layered-layout.ts';
export { routeLines } from './layout/route-lines.ts';
