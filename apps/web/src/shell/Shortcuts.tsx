import { Kbd, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState, useSyncExternalStore } from 'react';
import { useWords } from '../i18n/use-words.ts';
import classes from './Shortcuts.module.css';

/** The keys by where they work; several `ways` are alternatives, the keys of one way are pressed together. */
const GROUPS = [
  {
    place: 'anywhere',
    shortcuts: [
      { ways: [['Ctrl', 'Z']], key: 'undo' },
      { ways: [['Ctrl', 'Shift', 'Z']], key: 'redo' },
      {
        ways: [
          ['Alt', '↓'],
          ['Alt', '↑'],
        ],
        key: 'pages',
      },
      { ways: [['Alt', 'F']], key: 'findings' },
      { ways: [['Alt', 'I']], key: 'inspector' },
      { ways: [['Esc']], key: 'escape' },
      { ways: [['?']], key: 'help' },
    ],
  },
  {
    place: 'table',
    shortcuts: [
      { ways: [['↑ ↓ ← →']], key: 'table-walk' },
      { ways: [['Shift', '↑ ↓ ← →']], key: 'table-range' },
      { ways: [['Enter'], ['F2']], key: 'table-edit' },
      { ways: [['Ctrl', 'Enter']], key: 'table-inspect' },
      { ways: [['Space']], key: 'table-pick' },
      {
        ways: [
          ['Ctrl', 'C'],
          ['Ctrl', 'V'],
        ],
        key: 'table-copy',
      },
      { ways: [['Del']], key: 'table-clear' },
      { ways: [['Shift', '← →']], key: 'table-widen' },
    ],
  },
  {
    place: 'diagram',
    shortcuts: [
      { ways: [['/']], key: 'diagram-add' },
      { ways: [['C']], key: 'diagram-connect' },
      { ways: [['↑ ↓ ← →']], key: 'diagram-walk' },
      { ways: [['Enter']], key: 'diagram-select' },
      {
        ways: [
          ['Ctrl', '↑ ↓ ← →'],
          ['Shift', '↑ ↓ ← →'],
        ],
        key: 'diagram-move',
      },
      { ways: [['Ctrl', 'A']], key: 'diagram-all' },
      {
        ways: [
          ['Ctrl', 'C'],
          ['Ctrl', 'V'],
        ],
        key: 'diagram-copy',
      },
      { ways: [['Del']], key: 'diagram-delete' },
      { ways: [['F']], key: 'diagram-fit' },
      { ways: [['+'], ['-']], key: 'diagram-zoom' },
    ],
  },
] as const;

let isOpen = false;
const listeners = new Set<() => void>();

function setOpen(next: boolean): void {
  isOpen = next;
  for (const listener of listeners) listener();
}

/** Shows the list of shortcuts from anywhere. */
export function openShortcuts(): void {
  setOpen(true);
}

/** The list of shortcuts, opened by `?`. */
export function Shortcuts() {
  const say = useWords('shell');
  const [subscribe] = useState(() => (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  });
  const opened = useSyncExternalStore(subscribe, () => isOpen);
  useHotkeys([['shift+?', openShortcuts]]);
  return (
    <Modal size={880} opened={opened} onClose={() => setOpen(false)} title={say('keys.title')} closeButtonProps={{ 'aria-label': say('action.close') }}>
      <div className={classes.root}>
        {GROUPS.map((group) => (
          <Group key={group.place} group={group} />
        ))}
      </div>
    </Modal>
  );
}

function Group({ group }: { readonly group: (typeof GROUPS)[number] }) {
  const say = useWords('shell');
  return (
    <section className={classes.group} data-place={group.place}>
      <h3 className={classes.place}>{say(`keys.in-${group.place}`)}</h3>
      <dl className={classes.list}>
        {group.shortcuts.map(({ ways, key }) => (
          <div key={key} className={classes.line}>
            <dt>{say(`keys.${key}`)}</dt>
            <dd>
              {ways.map((keys) => (
                <span key={keys.join(' ')} className={classes.way}>
                  {keys.map((name) => (
                    <Kbd key={name}>{name}</Kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
