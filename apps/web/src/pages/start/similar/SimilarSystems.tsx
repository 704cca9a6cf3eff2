import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { listStarters } from '../../../api/starters.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ServerTrouble } from '../../../parts/ServerTrouble.tsx';
import { Skeletons } from '../../../parts/Skeletons.tsx';
import { useBegin } from '../use-begin.ts';
import { LikenessForm } from './LikenessForm.tsx';
import { type Likeness, rankStarters } from './rank-starters.ts';
import { StarterCard } from './StarterCard.tsx';
import { useKinds } from './use-kinds.ts';
import classes from './SimilarSystems.module.css';

/** The built-in systems, sorted by what they have in common with what the user says. */
export function SimilarSystems() {
  const say = useWords('start');
  const kinds = useKinds();
  const begin = useBegin();
  const [likeness, setLikeness] = useState<Likeness>({ sector: '', kinds: [] });
  const { data, error, refetch } = useQuery({ queryKey: ['starters'], queryFn: listStarters, staleTime: Number.POSITIVE_INFINITY });
  const ranked = useMemo(() => rankStarters(data?.items ?? [], likeness), [data, likeness]);
  if (error !== null) return <ServerTrouble error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeletons lines={8} />;
  return (
    <div className={classes.root}>
      <LikenessForm starters={data.items} kinds={kinds} likeness={likeness} onChange={setLikeness} />
      <ul className={classes.cards} aria-label={say('similar.list')}>
        {ranked.map((entry) => (
          <li key={entry.starter.id}>
            <StarterCard ranked={entry} kinds={kinds} isBusy={begin.isPending} onBegin={() => begin.mutate({ starter: entry.starter.id })} />
          </li>
        ))}
      </ul>
    </div>
  );
}
