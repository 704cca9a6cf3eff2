import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What belongs here and why it helps. */
  readonly children: ReactNode;
  /** The one thing to do next. */
  readonly action?: ReactNode;
}

/** An empty place that teaches what belongs there. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.root}>
      <Title order={3} size="h3">
        {title}
      </Title>
      <Text className="prose" c="dimmed" size="sm">
        {children}
      </Text>
      {action}
    </div>
  );
}
