/** Words of this area. */
export const EN = {
  'page.title': 'Score calculator',
  'page.about':
    'Score a weakness or a threat by one of the registered methods. Nothing leaves this page; its address holds the vector, so that you can share it.',
  'address.copy': 'Copy the address',
  'address.copied': 'Address copied',
  'start.empty': 'Start empty',
  'start.example': 'Show an example',
  'several.title': 'Several vectors at once',
  'several.label': 'Vectors, one on each line',
  'several.about': 'Paste vectors of any methods, one on each line. Scores of different methods are not comparable.',
  'several.table': 'Scores of the pasted vectors',
  'several.vector': 'Vector',
  'several.method': 'Method',
  'several.score': 'Score',
  'several.severity': 'Severity',
  'several.too-many': 'Only the first {{count}} lines are scored here. The command line scores any number.',
  'several.bad_one': '{{count}} vector cannot be scored.',
  'several.bad_other': '{{count}} vectors cannot be scored.',
} as const;
