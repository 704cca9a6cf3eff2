import { useCallback } from 'react';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument } from '../../../live/use-live.ts';
import { useElementNames } from '../../../parts/use-element-names.ts';
import { useClassNames } from '../../threats/rows/use-threat-rows.ts';
import type { ColumnsBy } from './column-by.ts';

/** Names the columns of the heat map. */
export function useColumnNames(by: ColumnsBy): (column: string) => string {
  const say = useWords('requirements');
  const text = useText();
  const className = useClassNames();
  const place = useElementNames();
  const zones = useDocument((document) => document.zones);
  return useCallback(
    (column) => {
      if (by === 'class') return column === '' ? say('heat.no-class') : className(column);
      if (by === 'place') return column === '' ? say('heat.no-place') : place(column);
      const zone = zones?.[column];
      if (zone === undefined) return say('heat.no-zone');
      return zone.name === undefined ? text(term('zone', zone.kind)) : text(zone.name);
    },
    [by, say, text, className, place, zones],
  );
}
