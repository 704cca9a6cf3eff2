import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';

/** Below this width (a wide screen at 200 %, say) both side panes fold by themselves, and one that is opened lies over the work. */
const CRAMPED = '(max-width: 900px)';

/** Which side panes are open. What the user chose on a wide screen is kept; on a narrow one it holds until the window widens. */
export function usePanes() {
  const isCramped = useMediaQuery(CRAMPED, undefined, { getInitialValueInEffect: false }) === true;
  const [isFolded, setFolded] = useLocalStorage({ key: 'anshin.procedure', defaultValue: false, getInitialValueInEffect: false });
  const [isKept, setKept] = useLocalStorage({ key: 'anshin.inspector', defaultValue: true, getInitialValueInEffect: false });
  const [width, setWidth] = useLocalStorage({ key: 'anshin.inspector-width', defaultValue: 360, getInitialValueInEffect: false });
  const [over, setOver] = useState<'procedure' | 'inspector'>();
  if (!isCramped) return { isNarrow: isFolded, setNarrow: setFolded, isShown: isKept, setShown: setKept, width, setWidth, isCramped };
  return {
    isNarrow: over !== 'procedure',
    setNarrow: (isNarrow: boolean) => setOver(isNarrow ? undefined : 'procedure'),
    isShown: over === 'inspector',
    setShown: (isShown: boolean) => setOver(isShown ? 'inspector' : undefined),
    width: 360,
    setWidth,
    isCramped,
  };
}
