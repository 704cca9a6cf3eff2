import type { Language } from '@anshin/model';

/** Letters that look alike. Colours are RRGGBB. */
export interface Run {
  readonly text: string;
  readonly language: Language;
  readonly isBold?: boolean;
  readonly isCode?: boolean;
  readonly colour?: string;
  /** The ground of a party's tag. */
  readonly ground?: string;
  /** The anchor that it leads to. */
  readonly to?: string;
  /** The other language beside a word: smaller where there is room. */
  readonly isSmall?: boolean;
  /** A figure to see at a glance. */
  readonly isLarge?: boolean;
}

/** A paragraph; `isSecond` marks the other language beneath the first, `isApart` room above it. */
export interface Para {
  readonly runs: readonly Run[];
  readonly isSecond?: boolean;
  readonly isApart?: boolean;
}

/** Adds a run to others; letters that look alike become one run. */
export function appendRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last !== undefined && isAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

function isAlike(a: Run, b: Run): boolean {
  return (
    a.language === b.language &&
    a.isBold === b.isBold &&
    a.isCode === b.isCode &&
    a.colour === b.colour &&
    a.ground === b.ground &&
    a.to === b.to &&
    a.isSmall === b.isSmall &&
    a.isLarge === b.isLarge
  );
}

/** A paragraph in bold, but for the other language beside its words. */
export function boldPara(para: Para): Para {
  return { ...para, runs: para.runs.map((run) => (run.isSmall === true ? run : { ...run, isBold: true })) };
}
