import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../parts/EmptyState.tsx';

/** Keeps a fault in one pane from taking the others with it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const say = useWords('shell');
  return (
    <EmptyState title={say('error.title')} action={<Button onClick={() => location.reload()}>{say('app.reload')}</Button>}>
      {say('app.broken')}
    </EmptyState>
  );
}
