import { useReactFlow } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DiagramView } from './use-view.ts';

/** What a sheet of A4 leaves for the diagram, in pixels; its height is that of the diagram in print (`Diagram.module.css`) without the legend. */
const PAPER = { width: 690, height: 760 };

/** On paper nobody can move the diagram: the whole of it is printed, with its words however small; afterwards it is looked at as before. */
export function useWholeOnPaper({ fit }: DiagramView): boolean {
  const flow = useReactFlow();
  const [isOnPaper, setOnPaper] = useState(false);
  useEffect(() => {
    let before = flow.getViewport();
    const show = (): void => {
      before = flow.getViewport();
      fit(PAPER);
      flushSync(() => setOnPaper(true));
    };
    const restore = (): void => {
      setOnPaper(false);
      void flow.setViewport(before);
    };
    window.addEventListener('beforeprint', show);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', show);
      window.removeEventListener('afterprint', restore);
    };
  }, [flow, fit]);
  return isOnPaper;
}
