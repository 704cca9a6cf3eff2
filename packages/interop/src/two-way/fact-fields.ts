/** Fields of each collection that no format has a native place for and that travel as facts beside the thing. */
export const FACT_FIELDS = {
  zones: ['kind'],
  components: ['kind', 'layer', 'interfaces', 'traits', 'purpose', 'unknownDevice', 'inferred'],
  channels: ['medium', 'protection', 'maintenance', 'inferred'],
  assets: ['kind', 'primary', 'personal'],
  threats: ['class', 'unresolved', 'vectors', 'requirements', 'inferred'],
  measures: ['status', 'meets', 'functions', 'implementedIn', 'due', 'highImpact', 'failsTo', 'inferred', 'on', 'treats'],
} as const;
