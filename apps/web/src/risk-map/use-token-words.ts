import type { MapPlace } from '@anshin/engine';
import { isSamePlace, term } from '@anshin/report/vocabulary';
import { useCallback } from 'react';
import { useText, useWords } from '../i18n/use-words.ts';
import type { MapToken } from './marks/map-token.ts';

/** Says in sentences what a token shows, for those who do not see it and as its tooltip. */
export function useTokenWords(): (token: MapToken) => string {
  const say = useWords('riskMap');
  const text = useText();
  return useCallback(
    (token) => {
      const { before, limited, open } = token;
      if (before === null) return token.name;
      const levels = (place: MapPlace) => ({ recovery: text(term('level', place.recoveryDifficulty)), economic: text(term('level', place.economicImpact)) });
      return [
        say('token.before', { name: token.name, ...levels(before) }),
        ...(limited === null || isSamePlace(limited, before) ? [] : [say('token.limited', levels(limited))]),
        open === null ? say('token.closed') : say('token.open', levels(open)),
        ...(token.isAccepted ? [say('token.accepted')] : []),
        ...(token.isInferred ? [say('token.inferred')] : []),
      ].join(' ');
    },
    [say, text],
  );
}
