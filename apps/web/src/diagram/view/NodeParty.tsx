import { useText, useWords } from '../../i18n/use-words.ts';
import { partyVariables } from '../../theme/tokens.ts';
import type { Part } from '../model/part.ts';
import { useDiagramLook } from './diagram-context.ts';
import classes from './ComponentNode.module.css';

/** Who answers for a component: the tag of the party, a question mark where nobody does, both tags where the agreement says otherwise. */
export function NodeParty({ part }: { readonly part: Part }) {
  const { parties, agreed } = useDiagramLook();
  const text = useText();
  const say = useWords('diagram');
  const { accountable } = part.component;
  const party = accountable === undefined ? undefined : parties.get(accountable);
  const other = parties.get(agreed.get(part.id) ?? '');
  if (party === undefined && other === undefined)
    return part.needsParty ? (
      <span className={classes.gap} title={say('node.no-party')}>
        ?
      </span>
    ) : null;
  const tags = [party, other === party ? undefined : other].filter((one) => one !== undefined);
  const isConflict = tags.length === 2;
  const title = isConflict ? say('node.party-conflict', { party: text(tags[0]?.name), agreed: text(tags[1]?.name) }) : text(tags[0]?.name);
  return (
    <span className={classes.tags} data-conflict={isConflict || undefined} title={title}>
      {tags.map(({ id, tag, colour }) => {
        const { ink, fill } = partyVariables(colour);
        return (
          <span key={id} className={classes.tag} style={{ color: ink, backgroundColor: fill, borderColor: ink }}>
            {tag}
          </span>
        );
      })}
    </span>
  );
}
