import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useLive } from '../live/use-live.ts';
import { pageOfPlace } from './page-of-place.ts';
import { type Place, placeToText } from './path-text.ts';
import { useSelect } from './use-selection.ts';

/** Goes to the page on which a place is worked on, and selects it there. */
export function useGo(): (place: Place, page?: string) => void {
  const navigate = useNavigate();
  const { id } = useLive();
  const select = useSelect();
  return useCallback(
    (place, page = pageOfPlace(place)) => {
      select(place);
      void navigate({ to: '/a/$assessment/$page', params: { assessment: id, page }, search: { at: placeToText(place) } });
    },
    [navigate, id, select],
  );
}
