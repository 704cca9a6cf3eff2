import { nearest } from '@anshin/model';
import type { FindingList } from '../../finding-list.ts';
import { sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import { methodOf } from '../../scoring/registry.ts';

/** Reports kinds, requirements, obligations and vectors that the catalog and the scoring methods do not know. */
export function checkCatalogIds(run: Run, findings: FindingList): void {
  const { document, catalog } = run;
  const kinds = new Set(catalog.kinds.map((kind) => kind.kind));
  const requirements = new Set([...catalog.requirements, ...catalog.lifecycle, ...catalog.reliability].map((entry) => entry.id));
  const obligations = new Set(catalog.obligations.map((entry) => entry.id));
  const need = (code: string, known: ReadonlySet<string>, id: string, ...path: (string | number)[]): void => {
    if (!known.has(id)) findings.add('error', code, path.map(String), { id, nearest: nearest(id, known) ?? '' });
  };
  for (const [id, c] of sortedEntries(document.components)) need('check.unknown-kind', kinds, c.kind, 'components', id, 'kind');
  for (const [id, m] of sortedEntries(document.measures))
    m.meets?.forEach((requirement, i) => need('check.unknown-requirement', requirements, requirement, 'measures', id, 'meets', i));
  for (const [id, p] of sortedEntries(document.policies))
    p.requirements?.forEach((requirement, i) => need('check.unknown-requirement', requirements, requirement, 'policies', id, 'requirements', i));
  for (const [id, t] of sortedEntries(document.threats)) {
    t.requirements?.forEach((requirement, i) => need('check.unknown-requirement', requirements, requirement, 'threats', id, 'requirements', i));
    t.vectors?.forEach((vector, i) => checkVector(vector, findings, 'threats', id, 'vectors', i));
  }
  for (const [id, d] of sortedEntries(document.threatDispositions))
    d.vectors?.forEach((vector, i) => checkVector(vector, findings, 'threatDispositions', id, 'vectors', i));
  for (const [id] of sortedEntries(document.requirementStates)) need('check.unknown-requirement', requirements, id, 'requirementStates', id);
  for (const [id] of sortedEntries(document.obligations)) need('check.unknown-obligation', obligations, id, 'obligations', id);
}

function checkVector(vector: string, findings: FindingList, ...path: (string | number)[]): void {
  const method = methodOf(vector);
  const outcome = method?.score(vector);
  if (outcome?.ok === true) return;
  const problem = outcome === undefined ? { code: 'vector.unknown-prefix', what: vector.slice(0, 20) } : outcome.problem;
  findings.add('error', 'check.bad-vector', path.map(String), { vector: vector.slice(0, 200), problem: problem.code, what: problem.what });
}
