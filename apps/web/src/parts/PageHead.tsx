import { Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { pageEntry, type PageId } from '../pages/pages.ts';
import { StepIntro, useFoldedIntro } from './StepIntro.tsx';
import classes from './PageHead.module.css';

interface PageHeadProps {
  readonly page: PageId;
  /** What the page lets one choose, beside its name. */
  readonly children?: ReactNode;
  /** What adds or hands on, at the far end; the primary action is here. */
  readonly end?: ReactNode;
  /** What the page is for, where no worksheet says it. */
  readonly lead?: string;
}

/** How every page of an assessment begins: the name it has in the procedure, its tools, and what the step is for. */
export function PageHead({ page, children, end, lead }: PageHeadProps) {
  const say = useWords('shell');
  const worksheet = pageEntry(page)?.worksheet;
  return (
    <div className={classes.root}>
      <header className={classes.line}>
        <Title order={2}>{say(`page.${page}`)}</Title>
        {worksheet !== undefined && <Unfold worksheet={worksheet} />}
        <div className={classes.tools}>
          {children}
          {end !== undefined && <div className={classes.end}>{end}</div>}
        </div>
      </header>
      {worksheet !== undefined && <StepIntro worksheet={worksheet} />}
      {lead !== undefined && <p className={`${classes.lead} prose`}>{lead}</p>}
    </div>
  );
}

/** Brings an introduction back that was folded for good. */
function Unfold({ worksheet }: { readonly worksheet: number }) {
  const say = useWords('shell');
  const [isFolded, setFolded] = useFoldedIntro(worksheet);
  if (!isFolded) return null;
  return (
    <UnstyledButton className={classes.unfold} onClick={() => setFolded(false)}>
      <IconChevronRight size={14} aria-hidden />
      {say('intro.unfold')}
    </UnstyledButton>
  );
}
