import { type AnshinDocument, Relation } from '@anshin/model';

/** The kinds of relation in the order of the model. */
export const RELATION_KINDS: readonly Relation['kind'][] = Relation.shape.kind.options;

/** The kind that a new relation most likely has, by who is joined; the user changes it where it is another. */
export function likelyRelation(
  { stakeholders, authorities }: Pick<AnshinDocument, 'stakeholders' | 'authorities'>,
  from: string,
  to: string,
): Relation['kind'] {
  const isAuthority = (id: string): boolean => authorities !== undefined && Object.hasOwn(authorities, id);
  if (isAuthority(to)) return 'report';
  if (isAuthority(from)) return 'guidance';
  const [a, b] = [stakeholders?.[from]?.role, stakeholders?.[to]?.role];
  if (b === 'user') return a === 'developer' ? 'sale' : 'serviceContract';
  if (a === 'developer' || b === 'developer') return a === 'developer' ? 'supply' : 'entrustment';
  return 'other';
}
