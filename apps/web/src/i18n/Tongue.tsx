import i18next from 'i18next';
import { type ReactNode, useSyncExternalStore } from 'react';
import { TONGUES } from './areas.ts';
import { LanguageContext } from './use-words.ts';

/** Gives everything below the language that was chosen. */
export function Tongue({ children }: { readonly children: ReactNode }) {
  const chosen = useSyncExternalStore(follow, () => i18next.language);
  return <LanguageContext value={TONGUES.find((language) => language === chosen) ?? 'ja'}>{children}</LanguageContext>;
}

function follow(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}
