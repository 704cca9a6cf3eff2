import { Button } from '@mantine/core';
import type { ScoringMethod } from '@anshin/engine';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useGo } from '../../places/use-go.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { severityChoices } from './editor/severity-choices.ts';
import { SeverityWord } from './editor/SeverityWord.tsx';
import { shownScore } from './editor/shown-score.ts';
import classes from './ScoresPage.module.css';
import type { ScoreRow } from './score-rows.ts';

interface ScoreListProps {
  readonly rows: readonly ScoreRow[];
  readonly method: ScoringMethod;
  readonly chosen: string | undefined;
}

/** The threats of the assessment with their scores under one method. */
export function ScoreList({ rows, method, chosen }: ScoreListProps) {
  const say = useWords('scores');
  const select = useSelect();
  const go = useGo();
  const columns = useColumns(method);
  return (
    <DataTable
      id="scores.threats"
      label={say('list.label')}
      rows={rows}
      rowId={({ threat }) => threat.id}
      columns={columns}
      chosen={chosen}
      height={chosen === undefined ? 'max(320px, calc(100vh - 352px))' : 'min(360px, 45vh)'}
      onChoose={({ threat }) => select([threat.origin === 'stated' ? 'threats' : 'threat', threat.id])}
      empty={
        <EmptyState title={say('list.empty-title')} action={<Button onClick={() => go(['components'])}>{say('list.to-system')}</Button>}>
          {say('list.empty')}
        </EmptyState>
      }
    />
  );
}

function useColumns(method: ScoringMethod): readonly Column<ScoreRow>[] {
  const say = useWords('scores');
  const text = useText();
  const language = useLanguage();
  const nameOf = useElementNames();
  const { threatClasses } = useCatalog();
  return useMemo((): readonly Column<ScoreRow>[] => {
    const classWord = (id: string | undefined): string => {
      const entry = threatClasses.find((candidate) => candidate.id === `class.${id}`);
      return entry === undefined ? (id ?? '') : text(entry.title);
    };
    const placeOf = ({ threat }: ScoreRow): string => (threat.at === '' || threat.at === undefined ? say('list.whole-system') : nameOf(threat.at));
    return [
      { id: 'threat', title: say('list.threat'), width: 190, grow: 2, value: ({ threat }) => text(threat.title) },
      { id: 'at', title: say('list.at'), width: 190, grow: 2, hasNames: true, value: placeOf },
      {
        id: 'score',
        title: say('list.score'),
        width: 72,
        isNumeric: true,
        value: ({ score }) => score?.score ?? '',
        cell: ({ score }) => (score === undefined ? null : <span className={classes.score}>{shownScore(method, score.score)}</span>),
        placeholder: '–',
      },
      {
        id: 'severity',
        title: say('list.severity'),
        width: 104,
        value: ({ score }) => score?.severity ?? '',
        cell: ({ score }) => (score === undefined ? null : <SeverityWord method={method} severity={score.severity} />),
        filter: severityChoices(method, language),
        placeholder: say('list.unscored'),
      },
      {
        id: 'after',
        title: say('list.after'),
        width: 72,
        isNumeric: true,
        value: ({ after }) => after?.score ?? '',
        cell: ({ after }) => (after === undefined ? null : shownScore(method, after.score)),
        placeholder: '–',
      },
      { id: 'origin', title: say('list.own'), width: 116, value: ({ origin }) => say(`list.own-${origin}`), isHidden: true },
      { id: 'class', title: say('list.class'), width: 140, value: ({ threat }) => classWord(threat.class), isHidden: true },
    ];
  }, [say, text, language, nameOf, threatClasses, method]);
}
