import { ZoneKind } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { IconBoxModel2 } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { partName } from '../model/part.ts';
import { kindItems } from '../search/kind-items.ts';
import { KindIcon } from '../../parts/KindIcon.tsx';
import { MediumPopover } from './MediumPopover.tsx';
import { Palette, type PaletteItem } from './Palette.tsx';
import { type Popup, withinPane } from './popup.ts';
import type { Stage } from './stage.ts';
import type { DiagramActions } from './use-actions.ts';

interface PopupsProps {
  readonly popup: Popup;
  readonly stage: Stage;
  readonly actions: DiagramActions;
  readonly pane: { readonly width: number; readonly height: number };
  readonly onClose: () => void;
}

/** What is open over the canvas: the list of kinds, the list of targets, or the question for a medium. */
export function Popups({ popup, stage, actions, pane, onClose }: PopupsProps) {
  const done = (act: () => void): void => {
    onClose();
    act();
  };
  if (popup.kind === 'medium') {
    const [from, to] = [stage.system.parts.get(popup.from), stage.system.parts.get(popup.to)];
    if (from === undefined || to === undefined) return null;
    const { x, y } = withinPane(popup.pane, { width: 240, height: 280 }, pane);
    return (
      <MediumPopover
        from={from}
        to={to}
        style={{ left: x, top: y }}
        onConnect={(medium) => done(() => actions.connect(from.id, to.id, medium))}
        onClose={onClose}
      />
    );
  }
  const { x, y } = withinPane(popup.pane, { width: 320, height: 320 }, pane);
  const style = { left: x, top: y };
  if (popup.kind === 'target')
    return <TargetPalette stage={stage} from={popup.from} style={style} onClose={onClose} onPick={(id) => done(() => actions.connect(popup.from, id))} />;
  return (
    <AddPalette
      style={style}
      isConnecting={popup.from !== undefined}
      onClose={onClose}
      onPick={(id) => {
        const zone = id.startsWith('zone:') ? ZoneKind.safeParse(id.slice('zone:'.length)).data : undefined;
        done(() => (zone === undefined ? actions.addComponent(id, popup.at, popup.from) : actions.addZone(zone, popup.at)));
      }}
    />
  );
}

interface ListProps {
  readonly style: { readonly left: number; readonly top: number };
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

function AddPalette({ isConnecting, ...props }: ListProps & { readonly isConnecting: boolean }) {
  const say = useWords('diagram');
  const text = useText();
  const { kinds } = useCatalog();
  const items = useMemo((): readonly PaletteItem[] => {
    const components = kindItems(kinds).map(({ id, words, kind }) => ({ id, words, label: text(kind.title), icon: <KindIcon name={kind.icon} /> }));
    if (isConnecting) return components;
    const zones = ZoneKind.options.map((kind) => {
      const title = term('zone', kind);
      return {
        id: `zone:${kind}`,
        words: [title.ja, title.en, kind, '領域', 'りょういき', 'zone'],
        label: text(title),
        hint: say('palette.zone'),
        icon: <IconBoxModel2 size={18} stroke={1.6} color="var(--muted)" aria-hidden />,
      };
    });
    return [...components, ...zones];
  }, [kinds, text, say, isConnecting]);
  return <Palette label={say(isConnecting ? 'palette.add-connected' : 'palette.add')} placeholder={say('palette.add-hint')} items={items} {...props} />;
}

function TargetPalette({ stage, from, ...props }: ListProps & { readonly stage: Stage; readonly from: string }) {
  const say = useWords('diagram');
  const text = useText();
  const items = useMemo(
    (): readonly PaletteItem[] =>
      [...stage.system.parts.values()]
        .filter(({ id }) => id !== from)
        .map((part) => {
          const name = partName(part);
          const [ja, en] = typeof name === 'string' ? [name, name] : [name.ja, name.en];
          return {
            id: part.id,
            words: [ja, en, part.id, ...(part.kind === undefined ? [] : [part.kind.title.ja, part.kind.title.en])],
            label: text(name),
            hint: text(part.kind?.title),
            icon: <KindIcon name={part.kind?.icon ?? 'controller'} />,
          };
        }),
    [stage.system, from, text],
  );
  return <Palette label={say('palette.connect')} placeholder={say('palette.connect-hint')} items={items} {...props} />;
}
