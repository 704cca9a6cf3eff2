import type { BilingualText } from '@anshin/model';
import { joined, say } from '../../locales/words.ts';
import { term } from '../../terms/term.ts';
import type { ReportView } from '../../view/report-view.ts';
import { countOutside } from '../standing.ts';

/** Two or three sentences that say where things stand. */
export function verdict(view: ReportView, decisions: number): BilingualText {
  const state = view.assessment.inForce;
  const { rated, before, after } = countOutside(view.positions, state);
  const sentences: BilingualText[] = [];
  if (rated === 0) sentences.push(say('verdict.not-rated'));
  else if (before === 0) sentences.push(say('verdict.all-inside', { rated }));
  else {
    sentences.push(say('verdict.before', { rated, before }));
    sentences.push(after === 0 ? say('verdict.after-none', { state: term('inForce', state) }) : say('verdict.after', { state: term('inForce', state), after }));
    const planned = countOutside(view.positions, 'planned').after;
    if (state !== 'planned' && planned < after) sentences.push(planned === 0 ? say('verdict.planned-none') : say('verdict.planned', { planned }));
  }
  if (decisions > 0) sentences.push(say('verdict.decisions', { decisions }));
  return joined(sentences, { ja: '', en: ' ' });
}
