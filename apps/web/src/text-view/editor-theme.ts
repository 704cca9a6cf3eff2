import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colours of the workbench; the variables follow light and dark by themselves. */
export const editorTheme: Extension = [
  EditorView.theme({
    '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--sheet)', fontSize: '13px' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '20px' },
    '.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '.cm-gutters': { backgroundColor: 'var(--page)', color: 'var(--muted)', borderRight: '1px solid var(--rule)' },
    '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-soft) 50%, transparent)' },
    '.cm-activeLineGutter': { backgroundColor: 'var(--accent-soft)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent)',
    },
    '.cm-foldPlaceholder': { backgroundColor: 'var(--raised)', color: 'var(--muted)', border: '1px solid var(--rule)' },
    '.cm-tooltip': {
      backgroundColor: 'var(--sheet)',
      color: 'var(--ink)',
      border: '1px solid var(--rule)',
      borderRadius: '4px',
      boxShadow: '0 4px 16px rgb(0 0 0 / 16%)',
    },
    '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mantine-font-family-monospace)', maxHeight: '18em' },
    '.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', lineHeight: '20px' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent-soft)', color: 'var(--ink)' },
    '.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal', fontFamily: 'var(--mantine-font-family)' },
    '.cm-diagnostic': { padding: '4px 12px', maxWidth: '60ch', fontFamily: 'var(--mantine-font-family)' },
    '.cm-diagnostic-error': { borderLeftColor: 'var(--critical-fill)' },
    '.cm-diagnostic-warning': { borderLeftColor: 'var(--serious-fill)' },
    '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)' },
    '.cm-searchMatch': { backgroundColor: 'color-mix(in srgb, var(--serious-fill) 40%, transparent)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.definition(tags.propertyName), color: 'var(--accent)', fontWeight: '600' },
      { tag: tags.propertyName, color: 'var(--accent)', fontWeight: '600' },
      { tag: tags.comment, color: 'var(--muted)' },
      { tag: [tags.string, tags.content], color: 'var(--ink)' },
      { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--muted)' },
    ]),
  ),
];
