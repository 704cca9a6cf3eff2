import { FACT_FIELDS } from './fact-fields.ts';

/** The fields that every format with room for facts holds, apart from assets. */
export const HELD_FIELDS = {
  zones: ['name', 'within', 'description', ...FACT_FIELDS.zones],
  components: ['name', 'zone', 'description', ...FACT_FIELDS.components],
  channels: ['name', 'between', 'description', ...FACT_FIELDS.channels],
  flows: ['title', 'steps', 'inferred'],
  threats: ['at', 'title', 'because', ...FACT_FIELDS.threats],
  threatDispositions: ['state', 'because'],
  measures: ['title', 'description', ...FACT_FIELDS.measures],
} as const;

/** The same with assets. */
export const HELD_FIELDS_WITH_ASSETS = {
  ...HELD_FIELDS,
  assets: ['name', 'description', 'heldBy', ...FACT_FIELDS.assets],
} as const;
