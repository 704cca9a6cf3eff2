import { Checkbox, Select } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import type { RequirementResult } from '@anshin/engine';
import { ATTACK_CLASSES, OTHER_CAUSES } from '@anshin/model';
import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { useDocument, useResults } from '../../../live/use-live.ts';
import { CellZoom } from './CellZoom.tsx';
import { COLUMNS_BY, columnOf, type ColumnsBy, PLACES_AT_MOST } from './column-by.ts';
import { HeatGrid } from './HeatGrid.tsx';
import { heatMap } from './heat-map.ts';
import classes from './HeatView.module.css';
import { Legend } from './Legend.tsx';
import type { OpenCell } from './open-cell.ts';
import { OtherBands } from './OtherBands.tsx';
import { useColumnNames } from './use-column-names.ts';

const CLASS_ORDER: readonly string[] = [...ATTACK_CLASSES, ...OTHER_CAUSES];

/** The map of threats against requirements, with what stands beside it. */
export function HeatView({ requirements }: { readonly requirements: readonly RequirementResult[] }) {
  const say = useWords('requirements');
  const [wish, setWish] = useLocalStorage<ColumnsBy>({ key: 'anshin.requirements.columns', defaultValue: 'class', getInitialValueInEffect: false });
  const [isOnlyGaps, setOnlyGaps] = useState(false);
  const [open, setOpen] = useState<OpenCell>();
  const { map, by, places } = useHeat(requirements, wish);
  const columnName = useColumnNames(by);
  const rows = isOnlyGaps ? map.rows.filter(({ gaps }) => gaps > 0) : map.rows;
  const openRow = open === undefined ? undefined : map.rows.find(({ requirement }) => requirement.id === open.requirement);
  const openCell = open === undefined ? undefined : openRow?.cells.get(open.column);
  const close = useCallback(() => setOpen(undefined), []);
  return (
    <div className={classes.view}>
      <div className={classes.bar}>
        <Select
          label={say('heat.by')}
          classNames={{ root: classes.by ?? '' }}
          styles={{ input: { width: 150 } }}
          data={COLUMNS_BY.map((value) => ({ value, label: say(`heat.by-${value}`) }))}
          value={wish}
          allowDeselect={false}
          onChange={(next) => setWish(COLUMNS_BY.find((value) => value === next) ?? 'class')}
        />
        <Checkbox label={say('heat.only-gaps')} checked={isOnlyGaps} onChange={(event) => setOnlyGaps(event.currentTarget.checked)} />
        <Legend />
      </div>
      <p className={classes.summary}>
        {summary(say, map.rows)} {wish === 'place' && by === 'zone' && say('heat.too-many', { count: places })} {say('heat.planned')}
      </p>
      <div className={classes.scroll}>
        <HeatGrid map={map} rows={rows} columnName={columnName} open={open} onOpen={setOpen} />
        <OtherBands map={map} />
      </div>
      {openRow !== undefined && openCell !== undefined && open !== undefined && (
        <CellZoom requirement={openRow.requirement} column={columnName(open.column)} cell={openCell} onClose={close} />
      )}
    </div>
  );
}

function summary(say: ReturnType<typeof useWords<'requirements'>>, rows: readonly { readonly gaps: number }[]): string {
  const withGaps = rows.filter(({ gaps }) => gaps > 0);
  if (withGaps.length === 0) return say('heat.no-gaps');
  return say('heat.summary', { gaps: withGaps.reduce((sum, { gaps }) => sum + gaps, 0), rows: withGaps.length, total: rows.length });
}

/** The map by the wished columns, or by zone where there are too many places to tell apart. */
function useHeat(requirements: readonly RequirementResult[], wish: ColumnsBy) {
  const threats = useResults((results) => results.threats);
  const places = useResults((results) => results.threatsAt.size);
  const components = useDocument((document) => document.components);
  const channels = useDocument((document) => document.channels);
  const zones = useDocument((document) => document.zones);
  const by = wish === 'place' && places > PLACES_AT_MOST ? 'zone' : wish;
  const map = useMemo(() => {
    const order = { class: CLASS_ORDER, place: [...Object.keys(components ?? {}), ...Object.keys(channels ?? {})], zone: Object.keys(zones ?? {}) }[by];
    return heatMap(requirements, threats, columnOf(by, { components, channels }), order);
  }, [requirements, threats, by, components, channels, zones]);
  return { map, by, places };
}
