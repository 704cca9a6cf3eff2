import { Popover, TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import type { Presence } from '@anshin/collab';
import { useWords } from '../i18n/use-words.ts';
import { keepTag } from '../live/identity.ts';
import { useLive, useMoment } from '../live/use-live.ts';
import { pageEntry } from '../pages/pages.ts';
import { pageOfPlace } from '../places/page-of-place.ts';
import { partyVariables } from '../theme/tokens.ts';
import classes from './Peers.module.css';

const MOST = 5;

/** Who else is here and where; and how the others see this user. */
export function Peers() {
  const say = useWords('shell');
  const live = useLive();
  const peers = useMoment((moment) => moment.peers);
  const self = useMoment((moment) => moment.self);
  return (
    <div className={classes.root} role="group" aria-label={say('peers.title', { count: peers.length })}>
      {peers.slice(0, MOST).map((peer) => {
        const page = pageOf(peer.path);
        const where = page === undefined ? peer.tag : say('peers.at', { tag: peer.tag, page: say(`page.${page.id}`) });
        return (
          <Tooltip key={peer.page} label={where}>
            <span className={classes.face} style={colours(peer.colour)} role="img" aria-label={where} tabIndex={0}>
              {peer.tag.slice(0, 3)}
            </span>
          </Tooltip>
        );
      })}
      {peers.length > MOST && <span className={classes.rest}>+{peers.length - MOST}</span>}
      <Popover width={220} shadow="md">
        <Popover.Target>
          <UnstyledButton className={classes.face} data-self style={colours(self.colour)} aria-label={say('peers.self')}>
            {self.tag.slice(0, 3)}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <TextInput
            label={say('peers.self')}
            placeholder={say('peers.self-hint')}
            defaultValue={self.tag}
            maxLength={40}
            onChange={(event) => {
              const tag = event.currentTarget.value.trim();
              if (tag === '') return;
              keepTag(tag);
              live.appear({ tag });
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

/** The page that a place told by another browser is on: a page of its own, or that of a place of the document. */
function pageOf(path: Presence['path']): ReturnType<typeof pageEntry> {
  if (path === undefined) return undefined;
  return (path.length === 1 ? pageEntry(path[0] ?? '') : undefined) ?? pageEntry(pageOfPlace(path));
}

function colours(index: number): { color: string; backgroundColor: string; borderColor: string } {
  const { ink, fill } = partyVariables(index);
  return { color: ink, backgroundColor: fill, borderColor: ink };
}
