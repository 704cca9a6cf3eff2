import { Button, Title, UnstyledButton } from '@mantine/core';
import type { BilingualText } from '@anshin/model';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useParties } from '../../parts/use-parties.ts';
import { useSelect } from '../../places/use-selection.ts';
import { FunctionChip } from './FunctionChip.tsx';
import classes from './FunctionsPage.module.css';
import type { Band, BandItem } from './layer-bands.ts';

interface LayerBandsProps {
  readonly bands: readonly Band[];
  readonly titles: ReadonlyMap<number, BilingualText>;
}

/** The system in bands: cloud above, edge below, each component with the functions on it. */
export function LayerBands({ bands, titles }: LayerBandsProps) {
  const say = useWords('functions');
  return (
    <section aria-labelledby="bands-title">
      <Title order={2} size="h3" id="bands-title" mb={8}>
        {say('bands.title')}
      </Title>
      <div className={classes.bands}>
        {bands.map((band) => (
          <div key={band.name} className={classes.band} data-band={band.name}>
            <h3 className={classes.bandName}>{say(`band.${band.name}`)}</h3>
            <div className={classes.bandBody}>
              {band.name === 'none' && <p className={classes.hint}>{say('band.none-hint')}</p>}
              <Cards items={band.items} titles={titles} />
              <Without components={band.without} />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

/** How many components of a band are drawn at once, and how many more each time. ASSUMPTION: what the eye can take in. */
const STEP = 36;

function Cards({ items, titles }: { readonly items: readonly BandItem[]; readonly titles: LayerBandsProps['titles'] }) {
  const say = useWords('functions');
  const [most, setMost] = useState(STEP);
  const more = items.length - most;
  return (
    <>
      <ul className={classes.cards}>
        {items.slice(0, most).map((item) => (
          <li key={item.component}>
            <Card item={item} titles={titles} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button variant="subtle" mt={8} onClick={() => setMost(most + STEP)}>
          {say('band.more', { count: more })}
        </Button>
      )}
    </>
  );
}

function Card({ item, titles }: { readonly item: BandItem; readonly titles: LayerBandsProps['titles'] }) {
  const say = useWords('functions');
  const nameOf = useElementNames();
  const select = useSelect();
  const parties = useParties();
  const accountable = useDocument((document) => document.components?.[item.component]?.accountable);
  const party = accountable === undefined ? undefined : parties.get(accountable);
  return (
    <div className={classes.card}>
      <div className={classes.cardHead}>
        <UnstyledButton className={classes.cardName} title={say('band.open')} onClick={() => select(['components', item.component])}>
          {nameOf(item.component)}
        </UnstyledButton>
        {party !== undefined && <PartyTag party={party} />}
      </div>
      <div className={classes.chips}>
        {item.functions.map(({ number, origin }) => (
          <FunctionChip key={number} number={number} title={titles.get(number) ?? { ja: String(number), en: String(number) }} state={origin} />
        ))}
      </div>
    </div>
  );
}

/** How many names are listed at once. */
const MOST_NAMES = 60;

function Without({ components }: { readonly components: readonly string[] }) {
  const say = useWords('functions');
  const nameOf = useElementNames();
  if (components.length === 0) return null;
  const shown = components.slice(0, MOST_NAMES).map(nameOf).join(' · ');
  return (
    <details className={classes.without}>
      <summary>{say('band.without', { count: components.length })}</summary>
      <p>{components.length > MOST_NAMES ? `${shown} …` : shown}</p>
    </details>
  );
}
