import { Suspense } from 'react';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { AppHeader } from '../../shell/AppHeader.tsx';
import { CatalogBrowser } from './CatalogBrowser.tsx';

/** The catalog, usable without an assessment. */
export function CatalogPage() {
  return (
    <>
      <AppHeader />
      <Suspense fallback={<Skeletons lines={12} />}>
        <CatalogBrowser />
      </Suspense>
    </>
  );
}
