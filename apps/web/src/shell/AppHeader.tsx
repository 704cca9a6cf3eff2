import { ActionIcon, Group, Menu, SegmentedControl, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconBook2, IconCalculator, IconGridDots, IconKeyboard, IconMoonStars } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { changeLanguage } from '../i18n/i18n.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { openShortcuts } from './Shortcuts.tsx';
import classes from './AppHeader.module.css';

/** The bar at the top: where one is, what the page adds, and what is everywhere. */
export function AppHeader({ children }: { readonly children?: ReactNode }) {
  const say = useWords('shell');
  const language = useLanguage();
  return (
    <header className={classes.root}>
      <Link to="/" className={classes.brand} aria-label={say('app.portfolio')}>
        <img src="/icon.svg" alt="" width={22} height={22} />
        <span>{say('app.name')}</span>
      </Link>
      <div className={classes.middle}>{children}</div>
      <Group gap={4} wrap="nowrap" component="nav" aria-label={say('app.name')}>
        <HeaderLink to="/map" label={say('app.overview-map')} icon={<IconGridDots size={18} stroke={1.6} />} />
        <HeaderLink to="/catalog" label={say('app.catalog')} icon={<IconBook2 size={18} stroke={1.6} />} />
        <HeaderLink to="/calculator" label={say('app.calculator')} icon={<IconCalculator size={18} stroke={1.6} />} />
        <Tooltip label={say('app.keys')}>
          <ActionIcon variant="subtle" color="gray" size="lg" className={classes.keys ?? ''} aria-label={say('app.keys')} onClick={openShortcuts}>
            <IconKeyboard size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <SchemeMenu />
        <SegmentedControl
          aria-label={say('app.language')}
          value={language}
          onChange={(next) => void changeLanguage(next === 'en' ? 'en' : 'ja')}
          data={[
            { value: 'ja', label: '日本語' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Group>
    </header>
  );
}

function HeaderLink({ to, label, icon }: { readonly to: '/map' | '/catalog' | '/calculator'; readonly label: string; readonly icon: ReactNode }) {
  return (
    <Tooltip label={label}>
      <Link to={to} aria-label={label} className={classes.link} activeProps={{ 'data-active': true }}>
        {icon}
      </Link>
    </Tooltip>
  );
}

function SchemeMenu() {
  const say = useWords('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={say('app.scheme')}>
          <IconMoonStars size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(['light', 'dark', 'auto'] as const).map((scheme) => (
          <Menu.Item key={scheme} onClick={() => setColorScheme(scheme)} {...(scheme === colorScheme ? { 'aria-current': true, fw: 650 } : {})}>
            {say(`app.scheme-${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
