import type { LiveEdit } from '@anshin/collab';
import { Editor } from '../../apps/server/src/live/testing/editor.contract.ts';
import type { EditTracker } from './edit-tracker.ts';
import type { Histogram } from './histogram.ts';

/** Somebody who edits at a steady rate: mostly drags, some texts, now and then a new component or an old one of their own less. */
export class LoadEditor {
  readonly editor: Editor;
  readonly #number: number;
  readonly #tracker: EditTracker;
  readonly #unsaved: number[] = [];
  #components: readonly string[] = [];
  #made = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(number: number, server: { readonly url: string; readonly assessment: string }, tracker: EditTracker, saved: Histogram) {
    this.#number = number;
    this.#tracker = tracker;
    this.editor = new Editor({ url: server.url, assessment: server.assessment, user: `editor-${number}` });
    tracker.follow(this.editor.doc);
    let before = 0;
    this.editor.provider.on('unsyncedChanges', ({ number: open }: { number: number }) => {
      const at = open < before ? this.#unsaved.shift() : undefined;
      if (at !== undefined) saved.add(performance.now() - at);
      before = open;
    });
  }

  /** Edits every `pause` milliseconds, beginning after `delay`. */
  start(pause: number, delay: number): void {
    this.#components = Object.keys(this.editor.document.components ?? {});
    this.#timer = setTimeout(() => {
      this.#edit();
      this.#timer = setInterval(() => this.#edit(), pause);
    }, delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #edit(): void {
    const at = performance.now();
    this.#unsaved.push(at);
    this.editor.edit(this.#next());
    this.#tracker.made(this.editor.doc, at);
  }

  #next(): LiveEdit {
    const turn = this.#made++;
    const component = this.#components[(turn * 7 + this.#number) % this.#components.length] ?? '';
    const own = `lamp-${this.#number}-${Math.floor(turn / 20)}`;
    if (turn % 20 === 5) return { op: 'set', path: ['components', own], value: { kind: 'homeAppliance' } };
    if (turn % 20 === 15 && turn % 40 > 20) return { op: 'set', path: ['components', own, 'description'], value: `Made by ${this.#number}` };
    if (turn % 10 < 7) return { op: 'set', path: ['layout', 'positions', component], value: { x: turn, y: this.#number } };
    return { op: 'set', path: ['components', component, 'description'], value: `Turn ${turn} of editor ${this.#number}` };
  }
}
