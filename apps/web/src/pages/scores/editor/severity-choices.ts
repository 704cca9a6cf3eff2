import { type ScoringMethod, severityWord } from '@anshin/engine';
import type { Language } from '@anshin/model';
import type { Choice } from '../../../parts/fields/ChoiceField.tsx';

/** The severities of a method as choices, worst first. */
export function severityChoices(method: ScoringMethod, language: Language): readonly Choice[] {
  return method.severities.toReversed().map((severity) => ({ value: severity, label: severityWord(severity, language) }));
}
