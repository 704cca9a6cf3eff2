import { Button } from '@mantine/core';
import { type Change, COLLECTIONS, type CollectionName } from '@anshin/model';
import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { compareStates } from '../../api/revisions.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useLive, useMoment } from '../../live/use-live.ts';
import { ServerTrouble } from '../../parts/ServerTrouble.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { useGo } from '../../places/use-go.ts';
import { changeSentence, collectionOf } from './changes/change-sentence.ts';
import { useLexicon } from './use-lexicon.ts';
import classes from './HistoryPage.module.css';

const ICONS = { added: IconPlus, removed: IconMinus, changed: IconPencil } as const;

/** What differs between two states, as sentences under what they are about; each leads to its place while it is there. */
export function Differences({ from, to }: { readonly from: string; readonly to: string }) {
  const say = useWords('history');
  const { id } = useLive();
  const version = useMoment((moment) => (from === 'live' || to === 'live' ? moment.version : 0));
  const { data, error, refetch } = useQuery({
    queryKey: ['compare', id, from, to, version],
    queryFn: () => compareStates(id, from, to),
    placeholderData: keepPreviousData,
  });
  const groups = useMemo(() => groupsOf(data?.items ?? []), [data]);
  if (error !== null) return <ServerTrouble error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeletons lines={4} />;
  if (data.equal) return <p className={classes.lead}>{say('compare.nothing')}</p>;
  return (
    <>
      <p className={classes.count} role="status">
        {say('compare.count', { count: data.total })}
      </p>
      {groups.map(({ collection, changes }) => (
        <div key={collection ?? 'document'}>
          <h3 className={classes.group}>{collection === undefined ? say('group.document') : say(`kind.${collection}`)}</h3>
          <ul className={classes.sentences}>
            {changes.map((change) => (
              <Sentence key={change.path.join('/')} change={change} />
            ))}
          </ul>
        </div>
      ))}
      {data.total > data.items.length && <p className={classes.lead}>{say('compare.more', { shown: data.items.length, count: data.total })}</p>}
    </>
  );
}

function Sentence({ change }: { readonly change: Change }) {
  const say = useWords('history');
  const go = useGo();
  const lexicon = useLexicon();
  const isThere = useDocument((document) => existsIn(document, change));
  const Icon = ICONS[change.op];
  return (
    <li className={classes.sentence} data-op={change.op}>
      <Icon size={15} stroke={1.8} aria-hidden />
      <span>{changeSentence(change, lexicon)}</span>
      {isThere && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`${say('compare.go')}: ${changeSentence(change, lexicon)}`}
          onClick={() => go(change.path.slice(0, 2))}
        >
          {say('compare.go')}
        </Button>
      )}
    </li>
  );
}

/** Whether the entity that a change is about is in the document now; the document as a whole always is. */
function existsIn(document: Readonly<Record<string, unknown>>, change: Change): boolean {
  const collection = collectionOf(change);
  if (collection === undefined) return true;
  const entities = document[collection];
  return typeof entities === 'object' && entities !== null && Object.hasOwn(entities, change.path[1] ?? '');
}

interface ChangeGroup {
  readonly collection: CollectionName | undefined;
  readonly changes: readonly Change[];
}

/** What the assessment as a whole says first, then collection by collection in the order of the document. */
function groupsOf(changes: readonly Change[]): readonly ChangeGroup[] {
  return [undefined, ...COLLECTIONS]
    .map((collection) => ({ collection, changes: changes.filter((change) => collectionOf(change) === collection) }))
    .filter((group) => group.changes.length > 0);
}
