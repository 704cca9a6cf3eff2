import { bilingual } from '../../bilingual.ts';
import type { PreparedRisk } from '../draws/prepared-risk.ts';
import type { Draws } from '../draws/simulation.ts';
import type { RiskContribution } from '../loss-result.ts';

/** What each risk adds to the mean and to the worst years, in the order of the risks. */
export function contributionsOf(risks: readonly PreparedRisk[], draws: Draws, worst: Float64Array): RiskContribution[] {
  const trials = draws.totals.length;
  const all = sumOf(draws.losses);
  const allWorst = sumOf(worst);
  return risks.map(({ risk, mean, variance }, index) => {
    const loss = draws.losses[index] as number;
    return {
      id: risk.id,
      ...(risk.title === undefined ? {} : { title: bilingual(risk.title) }),
      ...(risk.incident === undefined ? {} : { incident: risk.incident }),
      ...(risk.stakeholder === undefined ? {} : { stakeholder: risk.stakeholder }),
      mean: Math.round(loss / trials),
      standardError: Math.round(Math.sqrt(variance / trials)),
      closedFormMean: Math.round(mean),
      share: all === 0 ? 0 : Math.min(1, loss / all),
      shareOfWorst: allWorst === 0 ? 0 : Math.min(1, (worst[index] as number) / allWorst),
      eventsPerYear: (draws.events[index] as number) / trials,
      yearsWithEvent: (draws.yearsWithEvent[index] as number) / trials,
    };
  });
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
