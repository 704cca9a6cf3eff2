import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive, useSection } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { FrameworkNeeded } from '../../parts/FrameworkNeeded.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { useGo } from '../../places/use-go.ts';
import { Coverage } from './Coverage.tsx';
import { adoptFunctions } from './function-edits.ts';
import classes from './FunctionsPage.module.css';
import { layerBands } from './layer-bands.ts';
import { LayerBands } from './LayerBands.tsx';
import { phaseCoverage } from './phase-coverage.ts';

/** The reliability functions of the IPA guide: placed and proposed, by group and by layer. */
export function Page() {
  const say = useWords('functions');
  const { reliability } = useCatalog();
  const functions = useSection('functions');
  const components = useDocument((document) => document.components);
  const coverage = useMemo(() => phaseCoverage(reliability, functions ?? []), [reliability, functions]);
  const bands = useMemo(() => layerBands(components, functions ?? []), [components, functions]);
  const titles = useMemo(() => new Map(reliability.filter(({ facet }) => facet === 'function').map(({ number, title }) => [number, title])), [reliability]);
  const isFollowed = useDocument((document) => document.frameworks?.includes('ipa-reliability') === true);
  if (!isFollowed)
    return (
      <div className={classes.root}>
        <PageHead page="functions" />
        <FrameworkNeeded framework="ipa-reliability" title={say('follow.title')} text={say('follow.text')} action={say('follow.action')} />
      </div>
    );
  if (functions === undefined) return <Skeletons lines={10} />;
  return (
    <div className={classes.root}>
      <PageHead page="functions" lead={say('page.about')} end={<AdoptAll />} />
      {functions.length === 0 ? <NoFunctions /> : <LayerBands bands={bands} titles={titles} />}
      <Coverage coverage={coverage} />
    </div>
  );
}

/** Drafts a measure for every proposal at once. */
function AdoptAll() {
  const say = useWords('functions');
  const functions = useSection('functions');
  const live = useLive();
  const edit = useEdit();
  const proposed = (functions ?? []).filter(({ origin }) => origin === 'proposed');
  if (proposed.length === 0) return null;
  return <Button onClick={() => edit(...adoptFunctions(live.current().document ?? {}, proposed))}>{say('adopt.all', { count: proposed.length })}</Button>;
}

function NoFunctions() {
  const say = useWords('functions');
  const go = useGo();
  return (
    <EmptyState title={say('empty.title')} action={<Button onClick={() => go(['components'])}>{say('empty.action')}</Button>}>
      {say('empty.text')}
    </EmptyState>
  );
}
