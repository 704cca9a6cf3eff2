import { ActionIcon, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { pageEntry } from '../pages/pages.ts';
import { useSelected, useSelectedPlace } from '../places/use-selection.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FindingsStrip } from './FindingsStrip.tsx';
import { Procedure, useOpenPage } from './Procedure.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { usePanes } from './use-panes.ts';
import classes from './AssessmentLayout.module.css';

/** Three panes and a strip: procedure, work, inspector (where something can be selected), findings. */
export function AssessmentLayout({ children }: { readonly children: ReactNode }) {
  const say = useWords('shell');
  const { isNarrow, setNarrow, isShown, setShown, width, setWidth, isCramped } = usePanes();
  const hasInspector = pageEntry(useOpenPage())?.hasInspector !== false;
  const inspectorWidth = isShown ? width : 36;
  const widths = { '--procedure': isNarrow ? '56px' : '240px', '--inspector': `${hasInspector ? inspectorWidth : 0}px` } as CSSProperties;
  return (
    <div className={classes.root} style={widths} data-cramped={isCramped || undefined}>
      <div className={classes.procedure} data-open={!isNarrow || undefined}>
        <div className={classes.fold} data-narrow={isNarrow || undefined}>
          <Toggle
            label={isNarrow ? say('procedure.expand') : say('procedure.collapse')}
            onClick={() => setNarrow(!isNarrow)}
            icon={isNarrow ? <IconLayoutSidebarLeftExpand size={18} stroke={1.6} /> : <IconLayoutSidebarLeftCollapse size={18} stroke={1.6} />}
          />
        </div>
        <Procedure isNarrow={isNarrow} />
      </div>
      <main id="content" className={classes.work} tabIndex={-1}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </main>
      {hasInspector && (
        <InspectorPane isShown={isShown} setShown={setShown}>
          {isShown && !isCramped && <ResizeHandle label={say('inspector.resize')} width={width} onChange={setWidth} />}
        </InspectorPane>
      )}
      <div className={classes.findings}>
        <FindingsStrip />
      </div>
    </div>
  );
}

interface InspectorPaneProps {
  readonly isShown: boolean;
  readonly setShown: (isShown: boolean) => void;
  /** The handle at its edge. */
  readonly children: ReactNode;
}

/** The right pane, open or folded; a key opens it and leads into it. */
function InspectorPane({ isShown, setShown, children }: InspectorPaneProps) {
  const say = useWords('shell');
  const pane = useRef<HTMLElement>(null);
  const place = useSelectedPlace();
  const count = useSelected((places) => places.length);
  useHotkeys([
    [
      'alt+I',
      () => {
        setShown(true);
        pane.current?.focus();
      },
    ],
  ]);
  // Another selection is read from its beginning.
  useEffect(() => {
    if (pane.current !== null) pane.current.scrollTop = 0;
  }, [place, count]);
  return (
    <aside ref={pane} aria-label={say('inspector.title')} className={classes.inspector} tabIndex={-1} data-shown={isShown || undefined}>
      {children}
      <div className={classes.fold} data-right>
        <Toggle
          label={isShown ? say('inspector.hide') : say('inspector.show')}
          onClick={() => setShown(!isShown)}
          icon={isShown ? <IconLayoutSidebarRightCollapse size={18} stroke={1.6} /> : <IconLayoutSidebarRightExpand size={18} stroke={1.6} />}
        />
      </div>
      {isShown && (
        <ErrorBoundary>
          <Inspector />
        </ErrorBoundary>
      )}
    </aside>
  );
}

function Toggle({ label, icon, onClick }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
