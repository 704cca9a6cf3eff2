import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useDocument, useResults } from '../../live/use-live.ts';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useParties } from '../../parts/use-parties.ts';
import { useGo } from '../../places/use-go.ts';
import classes from './IncidentPanel.module.css';

/** How many ways are shown. */
const SHOWN = 4;

/** The open ways from an entry point to the causes, as chips that lead to the places; and through whose responsibility they go. */
export function IncidentPaths({ id }: { readonly id: string }) {
  const say = useWords('incidents');
  const parties = useParties();
  const result = useResults((results) => results.incidents.get(id));
  if (result === undefined || result.paths.length === 0) return null;
  const hidden = result.paths.length - SHOWN;
  return (
    <section aria-label={say('path.title')}>
      <h3 className={classes.heading}>{say('path.title')}</h3>
      <ul className={classes.paths}>
        {result.paths.slice(0, SHOWN).map((path) => (
          <li key={path.join('\n')}>
            <PathChips path={path} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={classes.note}>{say('path.more', { count: hidden })}</p>}
      {result.crossesParties.length > 0 && (
        <div className={classes.crossed}>
          {say('path.crosses-parties')}
          {result.crossesParties.map((party) => {
            const known = parties.get(party);
            return known === undefined ? null : <PartyTag key={party} party={known} />;
          })}
        </div>
      )}
    </section>
  );
}

function PathChips({ path }: { readonly path: readonly string[] }) {
  const nameOf = useElementNames();
  const go = useGo();
  const components = useDocument((document) => document.components);
  return (
    <span className={classes.path}>
      {path.map((element, index) => (
        <Fragment key={`${index} ${element}`}>
          {index > 0 && <IconChevronRight size={12} stroke={1.6} aria-hidden />}
          <UnstyledButton className={classes.chip} fz={12} onClick={() => go([components?.[element] === undefined ? 'channels' : 'components', element])}>
            {nameOf(element)}
          </UnstyledButton>
        </Fragment>
      ))}
    </span>
  );
}
