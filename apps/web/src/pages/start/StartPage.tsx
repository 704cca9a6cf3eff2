import { Tabs, Title } from '@mantine/core';
import { IconFileImport, IconSchema, IconSquarePlus, type TablerIcon } from '@tabler/icons-react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { AppHeader } from '../../shell/AppHeader.tsx';
import classes from './StartPage.module.css';

const WAYS: readonly { readonly id: 'similar' | 'file' | 'blank'; readonly icon: TablerIcon; readonly Content: ComponentType }[] = [
  { id: 'similar', icon: IconSchema, Content: lazy(async () => ({ default: (await import('./similar/SimilarSystems.tsx')).SimilarSystems })) },
  { id: 'file', icon: IconFileImport, Content: lazy(async () => ({ default: (await import('./file/FromFile.tsx')).FromFile })) },
  { id: 'blank', icon: IconSquarePlus, Content: lazy(async () => ({ default: (await import('./FromNothing.tsx')).FromNothing })) },
];

/** Where an assessment begins: from a similar system, a file, or nothing. The address holds which (`/new#file`). */
export function StartPage() {
  const say = useWords('start');
  const navigate = useNavigate();
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const way = WAYS.find(({ id }) => id === hash)?.id ?? 'similar';
  return (
    <>
      <AppHeader />
      <main id="content" className={classes.root} tabIndex={-1}>
        <Title order={1}>{say('title')}</Title>
        <Tabs value={way} onChange={(next) => void navigate({ to: '/new', hash: next ?? 'similar', replace: true })} keepMounted={false}>
          <Tabs.List aria-label={say('ways')}>
            {WAYS.map(({ id, icon: Icon }) => (
              <Tabs.Tab key={id} value={id} leftSection={<Icon size={18} stroke={1.6} />}>
                {say(`way.${id}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {WAYS.map(({ id, Content }) => (
            <Tabs.Panel key={id} value={id} pt="lg">
              <Suspense fallback={<Skeletons lines={8} />}>
                <Content />
              </Suspense>
            </Tabs.Panel>
          ))}
        </Tabs>
      </main>
    </>
  );
}
