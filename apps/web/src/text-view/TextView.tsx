import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { wordsOf } from '@anshin/engine';
import { type AnshinDocument, type Finding, writeYaml } from '@anshin/model';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useCatalog } from '../catalog/use-catalog.ts';
import { useLanguage, useText, useWords } from '../i18n/use-words.ts';
import { useLive, useSection } from '../live/use-live.ts';
import { useSelect, useSelectedPlace } from '../places/use-selection.ts';
import { diagnosticsOf, offsetOfPlace, type ToldFinding } from './diagnostics.ts';
import { changeText, makeEditor } from './make-editor.ts';
import { placeOfCursor } from './place-of-cursor.ts';
import { type SyncState, TextSync } from './text-sync.ts';
import { TextBar } from './TextBar.tsx';
import classes from './TextView.module.css';

interface Told {
  readonly state: SyncState;
  readonly findings: readonly Finding[];
}

/** An editor that stands, with what keeps it in step. */
interface Opened {
  readonly view: EditorView;
  readonly sync: TextSync;
}

/** The whole assessment as text, edited live like every other view of it. */
export function TextView() {
  const say = useWords('text');
  const place = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<Told>({ state: 'step', findings: [] });
  const opened = useEditor(place, setTold);
  const view = opened?.view;
  useSquiggles(view, told);
  useSelectedInSight(view);
  const label = say('label');
  useEffect(() => view?.contentDOM.setAttribute('aria-label', label), [view, label]);
  const goToError = (): void => {
    const line = told.findings.find((finding) => finding.place !== undefined)?.place?.line ?? 1;
    if (view === undefined) return;
    view.dispatch({ selection: { anchor: view.state.doc.line(Math.min(line, view.state.doc.lines)).to }, scrollIntoView: true });
    view.focus();
  };
  return (
    <div className={classes.root}>
      <TextBar state={told.state} errors={told.findings.length} onMerge={() => opened?.sync.merge()} onDrop={() => opened?.sync.drop()} onError={goToError} />
      <div ref={place} className={classes.editor} />
    </div>
  );
}

/** Makes the editor once, and keeps its text and the document in step; a change of language leaves it as it is. */
function useEditor(place: RefObject<HTMLDivElement | null>, tell: (told: Told) => void): Opened | undefined {
  const live = useLive();
  const catalog = useCatalog();
  const language = useLanguage();
  const select = useSelect();
  const [opened, setOpened] = useState<Opened>();
  const latest = useRef({ language, select, catalog });
  useEffect(() => {
    latest.current = { language, select, catalog };
  }, [language, select, catalog]);
  useEffect(() => {
    const first = live.current().document;
    if (place.current === null || first === undefined) return undefined;
    const current = (): AnshinDocument => live.current().document ?? first;
    const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
    const view = makeEditor(place.current, writeYaml(first), {
      nonce,
      grounds: () => ({ document: current(), ...latest.current }),
      typed: () => sync.typed(),
      save: () => sync.flush(),
      moved: (before) => {
        const found = placeOfCursor(before, current());
        if (found !== undefined) latest.current.select(found);
      },
    });
    const sync = new TextSync({
      text: () => view.state.doc.toString(),
      change: (changes) => changeText(view, changes),
      document: current,
      write: (edits) => live.edit(edits).applied,
      told: (state, findings) => tell({ state, findings }),
      after,
    });
    setOpened({ view, sync });
    const unsubscribe = live.subscribe(() => sync.changed());
    return () => {
      unsubscribe();
      sync.flush();
      sync.end();
      view.destroy();
    };
  }, [live, place, tell]);
  return opened;
}

function after(milliseconds: number, step: () => void): () => void {
  const timer = setTimeout(step, milliseconds);
  return () => clearTimeout(timer);
}

/** Underlines errors of the text while there are any, else the findings of the engine. */
function useSquiggles(view: EditorView | undefined, { state, findings }: Told): void {
  const language = useLanguage();
  const text = useText();
  const derived = useSection('findings');
  useEffect(() => {
    if (view === undefined || state === 'pending') return;
    const told: ToldFinding[] =
      findings.length > 0
        ? findings.map((finding) => ({ finding, message: wordsOf(finding, language) }))
        : (derived ?? []).map(({ code, severity, path, message }) => ({ finding: { code, severity, path, params: {} }, message: text(message) }));
    view.dispatch(setDiagnostics(view.state, diagnosticsOf(told, view.state.doc.toString(), view.state.doc)));
  }, [view, state, findings, derived, language, text]);
}

/** Shows what is selected elsewhere, unless the user is writing here. */
function useSelectedInSight(view: EditorView | undefined): void {
  const selected = useSelectedPlace();
  useEffect(() => {
    if (view === undefined || selected === undefined || view.hasFocus) return;
    const at = offsetOfPlace(selected, view.state.doc.toString(), view.state.doc);
    if (at !== undefined) view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 40 }) });
  }, [view, selected]);
}
