/** Words of the text view. */
export const EN = {
  label: 'The assessment as YAML text',
  'state.step': 'The text and the assessment are in step.',
  'state.pending': 'Written when you pause, or at once with Ctrl+S.',
  'state.errors_one': '{{count}} error: nothing is written until it is mended.',
  'state.errors_other': '{{count}} errors: nothing is written until they are mended.',
  'state.errors-behind': 'Others changed the assessment meanwhile. Mend the errors, then your text can be merged with theirs.',
  'state.offer': 'Others changed the same places while you were writing.',
  'state.refused': 'Your text was not accepted. The message tells why.',
  'action.merge': 'Merge my text, theirs stands where both wrote',
  'action.drop': 'Drop what I typed',
  'action.next-error': 'Go to the first error',
  comments: 'Comments in the text are not kept in the assessment.',
} as const;
