import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { pageEntry } from '../pages/pages.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Skeletons } from '../parts/Skeletons.tsx';
import { AppHeader } from '../shell/AppHeader.tsx';
import { Shortcuts } from '../shell/Shortcuts.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const portfolio = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/portfolio/PortfolioPage.tsx'), 'PortfolioPage'),
});
const start = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('../pages/start/StartPage.tsx'), 'StartPage'),
});
const sharedMap = createRoute({
  getParentRoute: () => root,
  path: '/map',
  validateSearch: (search: Readonly<Record<string, unknown>>): { readonly ids?: string } => (typeof search['ids'] === 'string' ? { ids: search['ids'] } : {}),
  component: lazyRouteComponent(() => import('../pages/shared-map/SharedMapPage.tsx'), 'SharedMapPage'),
});
const catalog = createRoute({
  getParentRoute: () => root,
  path: '/catalog',
  validateSearch: (search: Readonly<Record<string, unknown>>): { readonly entry?: string; readonly q?: string; readonly list?: string } => ({
    ...(typeof search['entry'] === 'string' ? { entry: search['entry'] } : {}),
    ...(typeof search['q'] === 'string' ? { q: search['q'] } : {}),
    ...(typeof search['list'] === 'string' ? { list: search['list'] } : {}),
  }),
  component: lazyRouteComponent(() => import('../pages/catalog/CatalogPage.tsx'), 'CatalogPage'),
});
const calculator = createRoute({
  getParentRoute: () => root,
  path: '/calculator',
  component: lazyRouteComponent(() => import('../pages/calculator/CalculatorPage.tsx'), 'CalculatorPage'),
});
const assessment = createRoute({
  getParentRoute: () => root,
  path: '/a/$assessment',
  component: lazyRouteComponent(() => import('./OpenAssessment.tsx'), 'OpenAssessment'),
});
const assessmentStart = createRoute({
  getParentRoute: () => assessment,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/a/$assessment/$page', params: { assessment: params.assessment, page: 'solution' }, replace: true });
  },
});
const assessmentPage = createRoute({
  getParentRoute: () => assessment,
  path: '/$page',
  validateSearch: (search: Readonly<Record<string, unknown>>): { readonly at?: string } => (typeof search['at'] === 'string' ? { at: search['at'] } : {}),
  component: lazyRouteComponent(() => import('./AssessmentPage.tsx'), 'AssessmentPage'),
  // The page is fetched while the document is on its way; who opens it shows what goes wrong.
  loader: ({ params }) =>
    void pageEntry(params.page)
      ?.load()
      .catch(() => undefined),
});

const routes = root.addChildren([portfolio, start, sharedMap, catalog, calculator, assessment.addChildren([assessmentStart, assessmentPage])]);

export const router = createRouter({ routeTree: routes, defaultPendingComponent: () => <Skeletons lines={12} />, defaultPendingMs: 150 });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function Frame() {
  const say = useWords('shell');
  return (
    <>
      <a href="#content" className="visually-hidden">
        {say('app.skip')}
      </a>
      <Outlet />
      <Shortcuts />
    </>
  );
}

function NotFound() {
  const say = useWords('shell');
  return (
    <>
      <AppHeader />
      <main id="content">
        <EmptyState title={say('error.title')}>{say('app.not-found')}</EmptyState>
      </main>
    </>
  );
}
