import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import type { CatalogItem } from './index/shelves.ts';
import classes from './EntryList.module.css';

const ROW_HEIGHT = 60;
const PAGE = 8;

interface EntryListProps {
  readonly items: readonly CatalogItem[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The entries found; arrows, Page keys, Home and End choose. Only what is in sight is drawn. */
export function EntryList({ items, chosen, onChoose }: EntryListProps) {
  const say = useWords('catalog');
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const at = items.findIndex(({ id }) => id === chosen);
  const [start] = useState(Math.max(0, at - 2) * ROW_HEIGHT);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialOffset: start,
  });
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at);
    else frame.current?.scrollTo({ top: 0 });
  }, [at, rows, items]);
  const choose = (event: KeyboardEvent): void => {
    const next = target(event.key, at, items.length);
    const item = next === undefined ? undefined : items[next];
    if (item === undefined) return;
    event.preventDefault();
    onChoose(item.id);
  };
  const active = at >= 0 ? { 'aria-activedescendant': `entry-${at}` } : {};
  return (
    <div ref={frame} role="listbox" tabIndex={0} aria-label={say('entries')} className={classes.frame} onKeyDown={choose} {...active}>
      <div role="presentation" className={classes.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start: top }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              id={`entry-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={classes.row}
              style={{ transform: `translateY(${top}px)` }}
              onClick={() => onChoose(item.id)}
              onKeyDown={(event) => event.key === 'Enter' && onChoose(item.id)}
            >
              <span className={classes.title}>{text(item.title)}</span>
              <span className={classes.under}>
                <code>{item.id}</code>
                <span>{text(item.summary)}</span>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function target(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: count - 1 };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}
