import type { ReactNode } from 'react';
import classes from './treat.module.css';

/** What a panel is about: its kind in small, its name in large. */
export function PanelHead({ kind, title, children }: { readonly kind: string; readonly title?: string; readonly children?: ReactNode }) {
  return (
    <header className={classes.head}>
      <span className={classes.kind}>{kind}</span>
      {title !== undefined && <h2 className={classes.title}>{title}</h2>}
      {children}
    </header>
  );
}
