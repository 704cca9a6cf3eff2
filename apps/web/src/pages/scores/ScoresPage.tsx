import { Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { SCORING_METHODS, type ScoringMethod, type ThreatResult } from '@anshin/engine';
import { useDeferredValue, useMemo } from 'react';
import { useFormats, useWords } from '../../i18n/use-words.ts';
import { useDocument, useResults } from '../../live/use-live.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { useSelected } from '../../places/use-selection.ts';
import { MethodNotes } from './editor/MethodNotes.tsx';
import { MethodSelect } from './editor/MethodSelect.tsx';
import { methodKey, scoredByMethod, scoreRows } from './score-rows.ts';
import { ScoreList } from './ScoreList.tsx';
import classes from './ScoresPage.module.css';
import { ThreatScoreEditor } from './ThreatScoreEditor.tsx';

const METHODS: readonly ScoringMethod[] = SCORING_METHODS;

/** Threats with their scores under one method, and the editor of the chosen threat's vector. */
export function Page() {
  const say = useWords('scores');
  const { number } = useFormats();
  const threats = useResults((results) => results.threats);
  const isAssessed = useResults(({ version }) => version > 0);
  const known = useDeferredValue(threats);
  const counts = useMemo(() => scoredByMethod(known.values()), [known]);
  const [method, setMethod] = useMethod(counts);
  const stated = useDocument((document) => document.threats);
  const dispositions = useDeferredValue(useDocument((document) => document.threatDispositions));
  const rows = useMemo(
    () => scoreRows({ ...(stated && { threats: stated }), ...(dispositions && { threatDispositions: dispositions }) }, known.values(), method),
    [stated, dispositions, known, method],
  );
  const chosen = useChosenThreat(threats);
  return (
    <div className={classes.root}>
      <PageHead
        page="scores"
        lead={say('method.note')}
        end={<MethodSelect method={method} onMethod={setMethod} note={(entry) => ` (${number(counts.get(methodKey(entry)) ?? 0)})`} />}
      />
      {isAssessed ? <ScoreList rows={rows} method={method} chosen={chosen?.id} /> : <Skeletons lines={8} />}
      {rows.length > 0 &&
        (chosen === undefined ? (
          <Text size="sm" c="dimmed">
            {say('detail.none')}
          </Text>
        ) : (
          <ThreatScoreEditor key={`${chosen.id} ${method.id}`} threat={chosen} method={method} onMethod={setMethod} />
        ))}
      <MethodNotes method={method} />
    </div>
  );
}

/** The method that was looked at last, else the one that scores most threats here. */
function useMethod(counts: ReadonlyMap<string, number>): readonly [ScoringMethod, (method: ScoringMethod) => void] {
  const [kept, setKept] = useLocalStorage<string>({ key: 'anshin.scores.method', defaultValue: '', getInitialValueInEffect: false });
  const usual = METHODS.toSorted((a, b) => (counts.get(methodKey(b)) ?? 0) - (counts.get(methodKey(a)) ?? 0))[0];
  return [METHODS.find(({ id }) => id === kept) ?? usual ?? SCORING_METHODS[0], (method) => setKept(method.id)];
}

/** The threat that is selected, derived or stated. */
function useChosenThreat(threats: ReadonlyMap<string, ThreatResult>): ThreatResult | undefined {
  const id = useSelected(([place]) => (place?.[0] === 'threat' || place?.[0] === 'threats' ? place[1] : undefined));
  return id === undefined ? undefined : threats.get(id);
}
