import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { useStore } from '@xyflow/react';
import {
  IconAlertHexagon,
  IconColorSwatch,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconMaximize,
  IconMinus,
  IconPlus,
  IconSitemap,
  IconStack2,
  type TablerIcon,
} from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { ALIGNMENTS, type Alignment } from '../geometry/align.ts';
import { useSelectedParts } from './selected-parts.ts';
import type { Shows } from './shows.ts';
import type { DiagramActions } from './use-actions.ts';
import type { DiagramView } from './use-view.ts';
import classes from './Diagram.module.css';

interface ToolbarProps {
  readonly actions: DiagramActions;
  readonly view: DiagramView;
  readonly shows: Shows;
  readonly onShows: (shows: Shows) => void;
  readonly onAdd: () => void;
  readonly canEdit: boolean;
  /** The page's own tools. */
  readonly children?: ReactNode;
}

const TOGGLES = [
  { key: 'parties', icon: IconColorSwatch },
  { key: 'badges', icon: IconAlertHexagon },
  { key: 'bands', icon: IconStack2 },
] as const;

/** Adding, arranging, what is shown, and how large. */
export const Toolbar = memo(function Toolbar({ actions, view, shows, onShows, onAdd, canEdit, children }: ToolbarProps) {
  const say = useWords('diagram');
  return (
    <div className={classes.tools} role="toolbar" aria-label={say('tools.label')}>
      {canEdit && (
        <>
          <Tooltip label={say('tools.add-hint')}>
            <Button leftSection={<IconPlus size={16} stroke={1.6} />} onClick={onAdd}>
              {say('tools.add')}
            </Button>
          </Tooltip>
          <span className={classes.group}>
            <Tool label={say('tools.arrange')} icon={IconSitemap} onClick={() => void actions.arrangeAll()} isDisabled={shows.bands} />
            <AlignMenu onAlign={actions.alignSelected} isDisabled={shows.bands} />
          </span>
        </>
      )}
      <span className={classes.group} role="group" aria-label={say('tools.shows')}>
        {TOGGLES.filter(({ key }) => canEdit || key === 'parties').map(({ key, icon }) => (
          <Tool key={key} label={say(`tools.${key}`)} icon={icon} isPressed={shows[key]} onClick={() => onShows({ ...shows, [key]: !shows[key] })} />
        ))}
      </span>
      {children}
      <span className={classes.spring} />
      <Zooming view={view} />
    </div>
  );
});

function Zooming({ view }: { readonly view: DiagramView }) {
  const say = useWords('diagram');
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <span className={classes.group}>
      <Tool label={say('tools.smaller')} icon={IconMinus} onClick={() => view.zoom(0.8)} />
      <span className={classes.percent}>{percent} %</span>
      <Tool label={say('tools.larger')} icon={IconPlus} onClick={() => view.zoom(1.25)} />
      <Tool label={say('tools.fit')} icon={IconMaximize} onClick={() => view.fit()} />
    </span>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: TablerIcon;
  readonly onClick: () => void;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
}

function Tool({ label, icon: Icon, onClick, isPressed, isDisabled = false }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isPressed === true ? 'light' : 'subtle'}
        color={isPressed === true ? 'teal' : 'gray'}
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        disabled={isDisabled}
        onClick={onClick}
      >
        <Icon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}

const ALIGN_ICONS: Readonly<Record<Alignment, TablerIcon>> = {
  left: IconLayoutAlignLeft,
  centre: IconLayoutAlignCenter,
  right: IconLayoutAlignRight,
  top: IconLayoutAlignTop,
  middle: IconLayoutAlignMiddle,
  bottom: IconLayoutAlignBottom,
  spreadAcross: IconLayoutDistributeVertical,
  spreadDown: IconLayoutDistributeHorizontal,
};

function AlignMenu({ onAlign, isDisabled }: { readonly onAlign: (alignment: Alignment) => void; readonly isDisabled: boolean }) {
  const say = useWords('diagram');
  const { components } = useSelectedParts();
  return (
    <Menu shadow="md" width={220} returnFocus>
      <Menu.Target>
        <Tooltip label={say('tools.align')}>
          <ActionIcon variant="subtle" color="gray" aria-label={say('tools.align')} disabled={isDisabled || components.length < 2}>
            <IconLayoutAlignLeft size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {ALIGNMENTS.map((alignment) => {
          const Icon = ALIGN_ICONS[alignment];
          return (
            <Menu.Item key={alignment} leftSection={<Icon size={16} stroke={1.6} />} onClick={() => onAlign(alignment)}>
              {say(`align.${alignment}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
