import { Button } from '@mantine/core';
import { useDocument, useEdit } from '../live/use-live.ts';
import { EmptyState } from './EmptyState.tsx';
import { followFramework, type FrameworkId } from './follow-framework.ts';

interface FrameworkNeededProps {
  readonly framework: FrameworkId;
  readonly title: string;
  /** What the framework adds, and why one would follow it. */
  readonly text: string;
  readonly action: string;
}

/** Stands where a page belongs to a framework that the assessment does not follow yet. */
export function FrameworkNeeded({ framework, title, text, action }: FrameworkNeededProps) {
  const frameworks = useDocument((document) => document.frameworks);
  const edit = useEdit();
  return (
    <EmptyState title={title} action={<Button onClick={() => edit(...followFramework(frameworks, framework))}>{action}</Button>}>
      {text}
    </EmptyState>
  );
}
