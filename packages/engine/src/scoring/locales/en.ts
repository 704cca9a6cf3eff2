import type { ScoringLocale } from './locale.ts';

/** The English words are those of the sources; the ranks of the CCDS guideline are translated. */
export const en: ScoringLocale = {
  severity: {
    none: 'none',
    note: 'note',
    low: 'low',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
    minor: 'minor',
    major: 'major',
    caution: 'caution',
    warning: 'warning',
    important: 'important',
    urgent: 'urgent',
  },
  problem: {
    'vector.unknown-prefix':
      'No scoring method has vectors that begin with “{what}”. Begin with a method and its version, such as “CVSS:3.1/” or “CCDS-SH:1.0/”.',
    'vector.syntax': 'Character {position}: “{what}” is not of the form “metric:value”. Separate metrics with “/” and do not end with one.',
    'vector.unknown-metric': 'Character {position}: this method has no metric “{what}”. Upper and lower case differ.',
    'vector.unknown-value': 'Character {position}: the metric does not take this value (“{what}”). Upper and lower case differ.',
    'vector.duplicate-metric': 'Character {position}: “{what}” is given a second time. Give each metric once.',
    'vector.missing-metric': 'The mandatory metric “{what}” is missing.',
    'vector.order': 'Character {position}: “{what}” is out of place. This method demands the metrics in the order of its standard.',
  },
};
