import { type CSSProperties, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isComposing } from '../../parts/fields/is-composing.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type Findable, found } from '../search/search.ts';
import classes from './Palette.module.css';

/** Something that the palette offers. */
export interface PaletteItem extends Findable {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon?: ReactNode;
}

interface PaletteProps {
  readonly label: string;
  readonly placeholder: string;
  readonly items: readonly PaletteItem[];
  readonly style?: CSSProperties;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

const SHOWN = 80;

/** A list that is searched by typing: arrows choose, Enter takes, Escape closes. Japanese is found by kanji, kana or romaji. */
export function Palette({ label, placeholder, items, style, onPick, onClose }: PaletteProps) {
  const say = useWords('diagram');
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const shown = useMemo(() => found(items, query).slice(0, SHOWN), [items, query]);
  const chosen = Math.min(at, shown.length - 1);
  return (
    <div className={classes.root} style={style} role="dialog" aria-label={label}>
      <input
        // Opened by the user's own key or click, so the keyboard belongs here.
        ref={(input) => input?.focus({ preventScroll: true })}
        className={classes.input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[chosen] === undefined ? undefined : `${id}-${chosen}`}
        aria-autocomplete="list"
        onBlur={onClose}
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          event.stopPropagation();
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) {
            event.preventDefault();
            setAt((chosen + step + shown.length) % Math.max(1, shown.length));
          }
          const item = shown[chosen];
          if (event.key === 'Enter' && item !== undefined) {
            event.preventDefault();
            onPick(item.id);
          }
          if (event.key === 'Escape') onClose();
        }}
      />
      <Options id={id} label={label} items={shown} chosen={chosen} onAt={setAt} onPick={onPick} />
      {shown.length === 0 && <p className={classes.none}>{say('palette.none')}</p>}
    </div>
  );
}

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly PaletteItem[];
  readonly chosen: number;
  readonly onAt: (index: number) => void;
  readonly onPick: (id: string) => void;
}

function Options({ id, label, items, chosen, onAt, onPick }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen, items]);
  return (
    <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} tabIndex={-1} className={classes.list} onMouseDown={(event) => event.preventDefault()}>
      {items.map((item, index) => (
        <div
          key={item.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          className={classes.item}
          onPointerMove={() => onAt(index)}
          onClick={() => onPick(item.id)}
          onKeyDown={(event) => event.key === 'Enter' && onPick(item.id)}
        >
          {item.icon}
          <span className={classes.label}>{item.label}</span>
          {item.hint !== undefined && <span className={classes.hint}>{item.hint}</span>}
        </div>
      ))}
    </div>
  );
}
