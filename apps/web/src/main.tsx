import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@fontsource-variable/noto-sans-jp/index.css';
import './theme/base.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './app/router.tsx';
import { firstLanguage, startWords } from './i18n/i18n.ts';
import { Tongue } from './i18n/Tongue.tsx';
import { theme, variables } from './theme/theme.ts';
import { adoptTokens } from './theme/tokens.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: true, staleTime: 5_000 } } });

// Dialogs hold the page still by a style element of their own; get-nonce, which signs it, asks for this name.
Object.assign(globalThis, { __webpack_nonce__: nonce });
adoptTokens();
const place = document.querySelector('#root');
if (place === null) throw new Error('index.html has no #root');
const root = createRoot(place);

// Words and the page come side by side. Nothing waits at the top level: the page needs this file to be complete.
void Promise.all([startWords(firstLanguage()), router.load()]).then(() =>
  root.render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
        <QueryClientProvider client={queries}>
          <Tongue>
            <Notifications position="bottom-right" />
            <RouterProvider router={router} />
          </Tongue>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  ),
);
