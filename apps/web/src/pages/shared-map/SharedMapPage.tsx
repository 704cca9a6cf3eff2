import { Button, Title } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { MapLegend } from '../../risk-map/MapLegend.tsx';
import { RiskMap } from '../../risk-map/RiskMap.tsx';
import { AppHeader } from '../../shell/AppHeader.tsx';
import { FIRST_SYSTEMS, idsFromText, idsToText, MOST_SYSTEMS, toggled } from './chosen-ids.ts';
import { sharedParties, type SharedWords } from './shared-tokens.ts';
import { SystemLegend } from './SystemLegend.tsx';
import { SystemList, useLatest } from './SystemList.tsx';
import { useSharedSystems } from './use-shared-systems.ts';
import classes from './SharedMapPage.module.css';

/** Several systems on one risk map; the address keeps which. */
export function SharedMapPage() {
  const say = useWords('sharedMap');
  const navigate = useNavigate();
  const { ids } = useSearch({ from: '/map' });
  const latest = useLatest('');
  const chosen = useMemo(() => idsFromText(ids) ?? latest.data?.items.slice(0, FIRST_SYSTEMS).map(({ id }) => id) ?? [], [ids, latest.data]);
  const choose = (next: readonly string[]): void => void navigate({ to: '/map', search: { ids: idsToText(next) }, replace: true });
  return (
    <>
      <AppHeader />
      <main id="content" className={classes.root} tabIndex={-1}>
        <header>
          <Title order={1} size="h2">
            {say('title')}
          </Title>
          <p className={classes.intro}>{say('intro', { most: MOST_SYSTEMS })}</p>
        </header>
        {latest.data?.total === 0 ? (
          <NoSystems />
        ) : (
          <div className={classes.middle}>
            <SystemList chosen={chosen} onToggle={(id) => choose(toggled(chosen, id))} onClear={() => choose([])} />
            {chosen.length === 0 && latest.data !== undefined ? (
              <EmptyState title={say('empty.title')}>{say('empty.text')}</EmptyState>
            ) : (
              <Picture chosen={chosen} />
            )}
          </div>
        )}
      </main>
    </>
  );
}

function Picture({ chosen }: { readonly chosen: readonly string[] }) {
  const say = useWords('sharedMap');
  const sayMap = useWords('riskMap');
  const text = useText();
  const navigate = useNavigate();
  const [lit, setLit] = useState<ReadonlySet<string>>(new Set());
  const systems = useSharedSystems(chosen);
  const words: SharedWords = {
    text: (value) => text(value),
    withUsage: (party, usage) => sayMap('token.with-usage', { party, usage }),
    inSystem: (party, system) => say('token.name', { party, system }),
  };
  const parties = new Map(systems.map(({ id, system }) => [id, system === undefined ? [] : sharedParties(system, words)]));
  const tokens = [...parties.values()].flatMap((found) => found.map(({ token }) => token));
  return (
    <div className={classes.picture}>
      <div className={classes.sheet}>
        <RiskMap
          tokens={tokens}
          target={null}
          lit={lit}
          onLight={(token) => setLit(new Set(token === undefined ? [] : [token]))}
          onChoose={(token) => void navigate({ to: '/a/$assessment/$page', params: { assessment: token.slice(0, token.lastIndexOf('/')), page: 'map' } })}
        />
        <MapLegend isShared />
      </div>
      <SystemLegend systems={systems} partiesOf={(id) => parties.get(id) ?? []} lit={lit} onLight={setLit} />
    </div>
  );
}

function NoSystems() {
  const say = useWords('sharedMap');
  return (
    <EmptyState
      title={say('first.title')}
      action={
        <Button component={Link} to="/new">
          {say('first.action')}
        </Button>
      }
    >
      {say('first.text')}
    </EmptyState>
  );
}
