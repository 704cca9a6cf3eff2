import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { Annotation, EditorState, Transaction } from '@codemirror/state';
import { crosshairCursor, drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { completionSource } from './completion.ts';
import { editorTheme } from './editor-theme.ts';
import type { ProposalGrounds } from './proposals.ts';
import type { TextChange } from './text-changes.ts';

/** Marks a change that came from the document and not from the user. */
const FROM_DOCUMENT = Annotation.define<boolean>();

export interface EditorHost {
  readonly nonce: string;
  readonly grounds: () => ProposalGrounds | undefined;
  readonly typed: () => void;
  readonly save: () => void;
  /** The user put the cursor somewhere else. */
  readonly moved: (before: string) => void;
}

/** An editor for a document: line numbers, folding, completion, its own undo. Escape, then Tab, leaves it. */
export function makeEditor(parent: HTMLElement, text: string, host: EditorHost): EditorView {
  const save = (): boolean => {
    host.save();
    return true;
  };
  const extensions = [
    EditorView.cspNonce.of(host.nonce),
    EditorView.contentAttributes.of({ spellcheck: 'false', tabindex: '0' }),
    lineNumbers(),
    foldGutter(),
    codeFolding(),
    lintGutter(),
    history(),
    drawSelection(),
    crosshairCursor(),
    indentOnInput(),
    indentUnit.of('  '),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    yaml(),
    EditorView.lineWrapping,
    autocompletion({ override: [completionSource(host.grounds)], icons: false }),
    keymap.of([
      { key: 'Mod-s', preventDefault: true, run: save },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    editorTheme,
    EditorView.updateListener.of(({ docChanged, selectionSet, transactions, view, state }) => {
      const isOwn = transactions.some((transaction) => transaction.annotation(FROM_DOCUMENT) !== true && transaction.docChanged);
      if (docChanged && isOwn) host.typed();
      if (selectionSet && view.hasFocus && transactions.some((transaction) => transaction.isUserEvent('select')))
        host.moved(state.sliceDoc(0, state.doc.lineAt(state.selection.main.head).to));
    }),
  ];
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
}

/** Changes the text as the document says; the cursor stays where it is, and the user's undo does not take it back. */
export function changeText(view: EditorView, changes: readonly TextChange[]): void {
  if (changes.length === 0) return;
  view.dispatch({ changes: [...changes], annotations: [FROM_DOCUMENT.of(true), Transaction.addToHistory.of(false)] });
}
