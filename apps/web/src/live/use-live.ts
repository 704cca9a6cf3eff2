import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { SectionName, Sections } from '../engine/protocol.ts';
import type { ArgsOf, QuestionName, ValueOf } from '../engine/questions/questions.ts';
import type { Results } from '../engine/results.ts';
import type { LiveAssessment, LiveMoment } from './live-assessment.ts';

/** The assessment that the pages below work on. */
export const LiveContext = createContext<LiveAssessment | undefined>(undefined);

export function useLive(): LiveAssessment {
  const live = useContext(LiveContext);
  if (live === undefined) throw new Error('no assessment is open here');
  return live;
}

/** A part of the moment (save state, peers …); renders again only when that part is another. */
export function useMoment<T>(select: (moment: LiveMoment) => T): T {
  const live = useLive();
  return useSyncExternalStore(
    useCallback((listener) => live.subscribe(listener), [live]),
    () => select(live.current()),
  );
}

/** The document as it stands. Pages are shown only once it is there. */
export function useDocument(): AnshinDocument;
/** A part of the document; renders again only when that part is another object or value. */
export function useDocument<T>(select: (document: AnshinDocument) => T): T;
export function useDocument(select: (document: AnshinDocument) => unknown = (document) => document): unknown {
  return useMoment(({ document }) => {
    if (document === undefined) throw new Error('the document is not there yet');
    return select(document);
  });
}

/** Edits the document as this user; what is refused is shown to the user by the shell. True when it was carried out. */
export function useEdit(): (...edits: readonly LiveEdit[]) => boolean {
  const live = useLive();
  return useCallback((...edits) => edits.length === 0 || live.edit(edits).applied, [live]);
}

/** A part of what the engine derived; renders again only when that part is another object or value. */
export function useResults<T>(select: (results: Results) => T): T {
  const { engine } = useLive();
  return useSyncExternalStore(
    useCallback((listener) => engine.subscribe(listener), [engine]),
    () => select(engine.current()),
  );
}

/** A list of the full assessment; undefined until it was made for the first time. */
export function useSection<S extends SectionName>(name: S): Sections[S];
/** A part of such a list; renders again only when that part is another object or value. */
export function useSection<S extends SectionName, T>(name: S, select: (section: Sections[S]) => T): T;
export function useSection<S extends SectionName>(name: S, select: (section: Sections[S]) => unknown = (section) => section): unknown {
  const { engine } = useLive();
  useEffect(() => engine.want([name]), [engine, name]);
  return useResults(({ sections }) => select(sections[name]));
}

/** The answer to a question about the document, asked again whenever the document or `args` change; the last answer stays until the next is there. */
export function useAnswer<Q extends QuestionName>(name: Q, args: ArgsOf<Q>): { readonly value: ValueOf<Q> | undefined; readonly failure: string | undefined } {
  const { engine } = useLive();
  const version = useMoment((moment) => moment.version);
  const key = useMemo(() => JSON.stringify(args), [args]);
  const [state, setState] = useState<{ readonly value: ValueOf<Q> | undefined; readonly failure: string | undefined }>({
    value: undefined,
    failure: undefined,
  });
  const latest = useRef(0);
  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    if (version === 0) return;
    const settle = (next: typeof state): void => {
      if (mine === latest.current) setState(next);
    };
    engine.ask(name, JSON.parse(key) as ArgsOf<Q>).then(
      (value) => settle({ value, failure: undefined }),
      (cause: unknown) => settle({ value: undefined, failure: cause instanceof Error ? cause.message : String(cause) }),
    );
  }, [engine, name, key, version]);
  return state;
}
