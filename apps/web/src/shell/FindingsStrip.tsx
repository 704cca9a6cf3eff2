import type { FindingResult } from '@anshin/engine';
import { Button, Group, Tabs, UnstyledButton } from '@mantine/core';
import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { IconAlertOctagon, IconAlertTriangle, IconChevronDown, IconChevronUp, IconInfoCircle } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useText, useWords } from '../i18n/use-words.ts';
import { useResults, useSection } from '../live/use-live.ts';
import { useGo } from '../places/use-go.ts';
import classes from './FindingsStrip.module.css';

const ICONS = { error: IconAlertOctagon, warning: IconAlertTriangle, info: IconInfoCircle } as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** The strip at the bottom: one line until it is opened; each finding leads to its place. */
export function FindingsStrip() {
  const say = useWords('shell');
  const findings = useSection('findings') ?? [];
  const failure = useResults((results) => results.failure);
  const [isOpen, setOpen] = useLocalStorage({ key: 'anshin.findings', defaultValue: false, getInitialValueInEffect: false });
  useHotkeys([['alt+F', () => setOpen((before) => !before)]]);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return (
    <section aria-label={say('findings.title')} className={classes.root}>
      <UnstyledButton className={classes.bar} onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
        <strong>{say('findings.title')}</strong>
        {failure !== undefined && <span className={classes.failure}>{say('findings.failed', { reason: failure })}</span>}
        <Group gap={16} wrap="nowrap" className={classes.counts}>
          {SEVERITIES.map((severity) => {
            const Icon = ICONS[severity];
            return (
              <span key={severity} className={classes.count} data-severity={counts[severity] > 0 ? severity : undefined}>
                <Icon size={15} stroke={1.7} aria-hidden />
                {say(`findings.${severity}s`, { count: counts[severity] })}
              </span>
            );
          })}
        </Group>
        {isOpen ? <IconChevronDown size={16} aria-label={say('findings.close')} /> : <IconChevronUp size={16} aria-label={say('findings.open')} />}
      </UnstyledButton>
      {isOpen && <FindingsList findings={findings} counts={counts} />}
    </section>
  );
}

interface FindingsListProps {
  readonly findings: readonly FindingResult[];
  readonly counts: Readonly<Record<FindingResult['severity'], number>>;
}

function FindingsList({ findings, counts }: FindingsListProps) {
  const say = useWords('shell');
  const first = SEVERITIES.find((severity) => counts[severity] > 0) ?? 'error';
  if (findings.length === 0) return <p className={classes.none}>{say('findings.none')}</p>;
  return (
    <Tabs defaultValue={first} keepMounted={false} className={classes.body}>
      <Tabs.List>
        {SEVERITIES.map((severity) => (
          <Tabs.Tab key={severity} value={severity} disabled={counts[severity] === 0}>
            {say(`findings.${severity}s`, { count: counts[severity] })}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {SEVERITIES.map((severity) => (
        <Tabs.Panel key={severity} value={severity}>
          <FindingRows findings={findings.filter((finding) => finding.severity === severity)} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function FindingRows({ findings }: { readonly findings: readonly FindingResult[] }) {
  const say = useWords('shell');
  const text = useText();
  const go = useGo();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: findings.length, getScrollElement: () => frame.current, estimateSize: () => 32, overscan: 8 });
  return (
    <div ref={frame} className={classes.frame} tabIndex={0} role="group" aria-label={say('findings.title')}>
      <ul className={classes.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const finding = findings[index];
          if (finding === undefined) return null;
          const Icon = ICONS[finding.severity];
          return (
            <li key={key} ref={rows.measureElement} data-index={index} className={classes.row} style={{ transform: `translateY(${start}px)` }}>
              <span className={classes.count} data-severity={finding.severity}>
                <Icon size={15} stroke={1.7} aria-label={say(`findings.severity-${finding.severity}`)} />
              </span>
              <span className={classes.message}>{text(finding.message)}</span>
              <Button variant="subtle" size="compact-xs" onClick={() => go(finding.path)}>
                {say('findings.go')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
