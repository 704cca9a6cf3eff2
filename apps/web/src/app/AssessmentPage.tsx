import { useHotkeys } from '@mantine/hooks';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useLive } from '../live/use-live.ts';
import { useRememberStep } from '../live/use-remember-step.ts';
import { PAGES, pageEntry } from '../pages/pages.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Skeletons } from '../parts/Skeletons.tsx';
import { pageOfPlace } from '../places/page-of-place.ts';
import { placeFromText } from '../places/path-text.ts';
import { useSelect, useSelected } from '../places/use-selection.ts';

const LAZY: ReadonlyMap<string, ComponentType> = new Map(PAGES.map(({ id, load }) => [id, lazy(async () => ({ default: (await load()).Page }))]));

/** The page of the procedure that the address names, with the place that it names selected. */
export function AssessmentPage() {
  const say = useWords('shell');
  const { page } = useParams({ from: '/a/$assessment/$page' });
  useAddressedPlace();
  useStepKeys(page);
  usePresence(page);
  useRememberStep(page);
  const Page = LAZY.get(page);
  const entry = pageEntry(page);
  if (Page === undefined || entry === undefined) return <EmptyState title={say('error.title')}>{say('app.not-found')}</EmptyState>;
  return (
    <Suspense fallback={<Skeletons lines={10} />}>
      <Page key={page} />
    </Suspense>
  );
}

function useAddressedPlace(): void {
  const { at } = useSearch({ from: '/a/$assessment/$page' });
  const select = useSelect();
  useEffect(() => {
    const place = placeFromText(at);
    if (place !== undefined) select(place);
  }, [at, select]);
}

/** Fields in which Alt and an arrow open what can be chosen. */
const OPENED_BY_ARROWS = 'select, [aria-haspopup], [type="date"]';

/** Where Alt and an arrow move the caret in every text field. */
const MOVES_CARET = /Mac/.test(navigator.userAgent);

/** Alt and an arrow lead to the step before and the next, out of a field too; Escape drops the selection. */
function useStepKeys(page: string): void {
  const navigate = useNavigate();
  const { id } = useLive();
  const select = useSelect();
  const step = (event: KeyboardEvent, by: number): void => {
    const field = document.activeElement;
    if (field instanceof HTMLElement && field.matches(OPENED_BY_ARROWS)) return;
    event.preventDefault();
    // A field is written when it is left.
    if (field instanceof HTMLElement) field.blur();
    const next = PAGES[PAGES.findIndex((entry) => entry.id === page) + by];
    if (next !== undefined) void navigate({ to: '/a/$assessment/$page', params: { assessment: id, page: next.id } });
  };
  useHotkeys(
    [
      ['alt+ArrowDown', (event) => step(event, 1), { preventDefault: false }],
      ['alt+ArrowUp', (event) => step(event, -1), { preventDefault: false }],
    ],
    MOVES_CARET ? undefined : [],
  );
  useHotkeys([['Escape', () => select()]]);
}

/** Tells the others where this user is. */
function usePresence(page: string): void {
  const live = useLive();
  const place = useSelected((places) => places[0]);
  useEffect(() => {
    // What is selected on another page is not where the user is.
    const path = place !== undefined && pageOfPlace(place) === page ? place : [page];
    live.appear({ path: path.slice(0, 16).map((segment) => segment.slice(0, 300)) });
  }, [live, place, page]);
}
