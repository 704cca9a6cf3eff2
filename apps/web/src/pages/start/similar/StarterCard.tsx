import { Button, Title, Tooltip } from '@mantine/core';
import type { KindEntry } from '@anshin/catalog';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { KindIcon } from '../../../parts/KindIcon.tsx';
import { useSectorName } from '../../../parts/use-sector-name.ts';
import type { RankedStarter } from './rank-starters.ts';
import classes from './StarterCard.module.css';

/** Icons on one card; the rest is counted. */
const ICONS = 7;
const COUNTED = ['components', 'stakeholders', 'incidents'] as const;

interface StarterCardProps {
  readonly ranked: RankedStarter;
  readonly kinds: ReadonlyMap<string, KindEntry>;
  readonly isBusy: boolean;
  readonly onBegin: () => void;
}

/** A system to start from: what it is, what it is made of, and what it shares with the user's own. */
export function StarterCard({ ranked, kinds, isBusy, onBegin }: StarterCardProps) {
  const say = useWords('start');
  const text = useText();
  const sectorName = useSectorName();
  const { starter, likeness } = ranked;
  const title = text(starter.title);
  return (
    <article className={classes.root} data-alike={(likeness !== undefined && likeness >= 50) || undefined}>
      <div className={classes.top}>
        <span className={classes.sector}>{sectorName(starter.sector)}</span>
        {likeness !== undefined && (
          <span className={classes.likeness}>{likeness === 0 ? say('similar.nothing') : say('similar.percent', { percent: likeness })}</span>
        )}
      </div>
      <Title order={2} size="h3">
        {title}
      </Title>
      <KindIcons starter={starter.kinds} kinds={kinds} />
      <Reasons ranked={ranked} kinds={kinds} />
      <p className={classes.counts}>
        {COUNTED.map((name) => (
          <span key={name}>{say(`count.${name}`, { count: starter.counts[name] })}</span>
        ))}
      </p>
      <div className={classes.bottom}>
        <Button variant="light" disabled={isBusy} aria-label={say('similar.begin-named', { title })} onClick={onBegin}>
          {say('similar.begin')}
        </Button>
      </div>
    </article>
  );
}

function KindIcons({ starter, kinds }: { readonly starter: RankedStarter['starter']['kinds'] } & Pick<StarterCardProps, 'kinds'>) {
  const say = useWords('start');
  const text = useText();
  const entries = Object.keys(starter).flatMap((kind) => kinds.get(kind) ?? []);
  const icons = [...new Map(entries.map((entry) => [entry.icon, entry])).values()];
  const more = entries.length - Math.min(icons.length, ICONS);
  return (
    <Tooltip label={entries.map(({ title }) => text(title)).join(' · ')}>
      <div className={classes.icons}>
        {icons.slice(0, ICONS).map(({ icon }) => (
          <KindIcon key={icon} name={icon} />
        ))}
        {more > 0 && <span className={classes.more}>{say('kinds.more', { count: more })}</span>}
        <span className="visually-hidden">{say('kinds.made-of', { names: entries.map(({ title }) => text(title)).join(', ') })}</span>
      </div>
    </Tooltip>
  );
}

function Reasons({ ranked: { likeness, hasSector, commonKinds, missingKinds }, kinds }: Pick<StarterCardProps, 'ranked' | 'kinds'>) {
  const say = useWords('start');
  const text = useText();
  if (likeness === undefined) return null;
  const names = (list: readonly string[]): string => list.map((kind) => text(kinds.get(kind)?.title, kind)).join(', ');
  const asked = commonKinds.length + missingKinds.length;
  return (
    <ul className={classes.reasons}>
      {hasSector && (
        <li>
          <IconCheck size={14} stroke={2} aria-hidden />
          {say('similar.same-sector')}
        </li>
      )}
      {commonKinds.length > 0 && (
        <li>
          <IconCheck size={14} stroke={2} aria-hidden />
          {say('similar.kinds-common', { common: commonKinds.length, count: asked, names: names(commonKinds) })}
        </li>
      )}
      {missingKinds.length > 0 && (
        <li className={classes.missing}>
          <IconMinus size={14} stroke={2} aria-hidden />
          {say('similar.kinds-missing', { names: names(missingKinds) })}
        </li>
      )}
    </ul>
  );
}
