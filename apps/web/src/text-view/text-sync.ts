import type { LiveEdit } from '@anshin/collab';
import { type AnshinDocument, type Finding, readDocument, writeYaml } from '@anshin/model';
import { decide } from './decide.ts';
import { textChanges, type TextChange } from './text-changes.ts';

/** How the text stands to the document. */
export type SyncState = 'step' | 'pending' | 'errors' | 'errors-behind' | 'offer' | 'refused';

/** What the text view is told and asked. */
export interface SyncHost {
  readonly text: () => string;
  /** Changes the text without making it the user's own change. */
  readonly change: (changes: readonly TextChange[]) => void;
  readonly document: () => AnshinDocument;
  readonly write: (edits: readonly LiveEdit[]) => boolean;
  readonly told: (state: SyncState, findings: readonly Finding[]) => void;
  /** Calls back after a while; the returned function calls it off. */
  readonly after: (milliseconds: number, step: () => void) => () => void;
}

/** How long the user pauses before the text is written, and how long others' changes gather before they come into it. */
const PAUSES = { write: 400, renew: 250 } as const;

/** Keeps a text and the live document in step, whichever of them changes. */
export class TextSync {
  private base: AnshinDocument;
  private isTouched = false;
  private isWriting = false;
  private findings: readonly Finding[] = [];
  private callOff: () => void = () => {};
  private readonly host: SyncHost;

  constructor(host: SyncHost) {
    this.host = host;
    this.base = host.document();
  }

  /** The user changed the text. */
  typed(): void {
    this.isTouched = true;
    this.host.told('pending', this.findings);
    this.later(PAUSES.write);
  }

  /** The document changed, by whomever. */
  changed(): void {
    if (this.isWriting || this.host.document() === this.base) return;
    this.later(this.isTouched ? PAUSES.write : PAUSES.renew);
  }

  /** Brings both in step now, as far as that is possible. */
  flush(): void {
    this.callOff();
    const live = this.host.document();
    if (!this.isTouched) {
      if (live !== this.base) this.renew(live);
      return;
    }
    const { document, findings } = readDocument(this.host.text(), { file: 'text.yaml' });
    this.findings = findings;
    const decision = decide({ base: this.base, live, written: findings.length > 0 ? undefined : document });
    if (decision.do === 'mend') this.host.told(decision.isBehind ? 'errors-behind' : 'errors', findings);
    else if (decision.do === 'offer') this.host.told('offer', findings);
    else if (decision.do === 'write') this.write(decision.edits, decision.isBehind);
    else this.settle(decision.do === 'renew' ? 'renew' : 'keep');
  }

  /** Writes what the user offered; where others wrote meanwhile, theirs stands. */
  merge(): void {
    const { document } = readDocument(this.host.text(), { file: 'text.yaml' });
    const decision = decide({ base: this.base, live: this.host.document(), written: document });
    if (decision.do === 'offer') this.write(decision.edits, true);
    else this.flush();
  }

  /** Shows the document as it is and forgets what was typed. */
  drop(): void {
    this.callOff();
    this.renew(this.host.document());
  }

  end(): void {
    this.callOff();
  }

  private write(edits: readonly LiveEdit[], isBehind: boolean): void {
    this.isWriting = true;
    const isWritten = this.host.write(edits);
    this.isWriting = false;
    if (!isWritten) this.host.told('refused', this.findings);
    else this.settle(isBehind ? 'renew' : 'keep');
  }

  private settle(how: 'keep' | 'renew'): void {
    const live = this.host.document();
    if (how === 'renew') return this.renew(live);
    this.base = live;
    this.isTouched = false;
    this.host.told('step', []);
  }

  private renew(live: AnshinDocument): void {
    this.base = live;
    this.isTouched = false;
    this.findings = [];
    this.host.change(textChanges(this.host.text(), writeYaml(live)));
    this.host.told('step', []);
  }

  private later(milliseconds: number): void {
    this.callOff();
    this.callOff = this.host.after(milliseconds, () => this.flush());
  }
}
