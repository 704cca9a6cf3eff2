import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** Beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of the page. */
export function Section({ title, tools, children }: SectionProps) {
  return (
    <section className={classes.root}>
      <div className={classes.head}>
        <Title order={3} size="h3">
          {title}
        </Title>
        {tools}
      </div>
      {children}
    </section>
  );
}
