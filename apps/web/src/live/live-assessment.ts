import {
  applyEdit,
  changesOf,
  type EditResult,
  fromLive,
  type LiveEdit,
  type Presence,
  presenceFrom,
  type SessionEdit,
  sessionEdits,
  undoFor,
  type UserUndo,
} from '@anshin/collab';
import type { InForce } from '@anshin/engine';
import type { AnshinDocument, Finding } from '@anshin/model';
import type * as Y from 'yjs';
import { applySessionEdits } from '../engine/apply-session-edits.ts';
import { EngineClient, type EngineOptions } from '../engine/engine-client.ts';
import { ownPresence } from './identity.ts';
import { keepInForce } from './kept-in-force.ts';
import { LiveConnection } from './live-connection.ts';
import { type SaveState, saveStateOf } from './save-state.ts';

/** One moment of an open assessment; a new object whenever anything of it changes. */
export interface LiveMoment {
  /** undefined until it has come from the server. */
  readonly document: AnshinDocument | undefined;
  /** Counts the states of the document. */
  readonly version: number;
  readonly saveState: SaveState;
  /** At which state measures count for this user, on all pages. */
  readonly inForce: InForce;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The others, by the number of their page. */
  readonly peers: readonly (Presence & { readonly page: number })[];
  readonly self: Presence;
}

/** What is told to the user about an edit that did not happen, and who refused it. */
export type RefusalListener = (findings: readonly Finding[], by: 'page' | 'server') => void;

/** How long a choice of what counts must rest before everything is assessed with it, in ms. ASSUMPTION: longer than a step of a slider. */
const CHOICE_RESTS = 150;

/** An assessment that is open in this page: the shared document, the engine that follows it, undo, and who else is there. */
export class LiveAssessment {
  readonly id: string;
  readonly engine = new EngineClient();
  private readonly listeners = new Set<() => void>();
  private readonly refusals = new Set<RefusalListener>();
  private options: EngineOptions;
  private connection: LiveConnection;
  private undoing: UserUndo;
  private self = ownPresence();
  private moment: LiveMoment;
  private reassessing: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string, options: EngineOptions) {
    this.id = id;
    this.options = options;
    this.moment = {
      document: undefined,
      version: 0,
      saveState: 'loading',
      inForce: options.inForce,
      canUndo: false,
      canRedo: false,
      peers: [],
      self: this.self,
    };
    this.connection = this.connect();
    this.undoing = this.begin();
  }

  current(): LiveMoment {
    return this.moment;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Told of every edit that was refused, here or by the server. */
  onRefusal(listener: RefusalListener): () => void {
    this.refusals.add(listener);
    return () => this.refusals.delete(listener);
  }

  /** Carries out an edit as this user, all or nothing; what speaks against it is told to the user. */
  edit(edits: readonly LiveEdit[]): EditResult {
    if (this.moment.document === undefined) return { applied: false, findings: [] };
    const result = applyEdit(this.connection.doc, edits, this.self.user);
    if (!result.applied) this.tellRefusal(result.findings, 'page');
    this.renew({});
    return result;
  }

  /** Takes back this user's last step; what others changed since stays, and the user is told so. */
  undo(): void {
    this.tellWhatStayed(this.undoing.undo());
  }

  redo(): void {
    this.tellWhatStayed(this.undoing.redo());
  }

  /** Tells the others where this user is, or that the user is called otherwise. */
  appear(change: Partial<Presence>): void {
    this.self = { ...this.self, ...change };
    this.connection.provider.awareness?.setLocalState({ ...this.self });
    this.renew({ self: this.self });
  }

  /** Counts measures from this state on, here and whenever this user opens the assessment; the engine follows when the choice rests. */
  countFrom(inForce: InForce): void {
    if (inForce === this.options.inForce) return;
    this.options = { ...this.options, inForce };
    keepInForce(this.id, inForce);
    this.renew({ inForce });
    clearTimeout(this.reassessing);
    this.reassessing = setTimeout(() => this.moment.document !== undefined && this.assess(this.moment.document), CHOICE_RESTS);
  }

  end(): void {
    clearTimeout(this.reassessing);
    this.undoing.end();
    this.connection.end();
    this.engine.end();
  }

  private connect(): LiveConnection {
    return new LiveConnection(this.id, {
      changed: () => this.hear(),
      refused: (findings) => this.startAgain(findings),
    });
  }

  /** Follows the new document and appears to the others. */
  private begin(): UserUndo {
    const { doc, provider } = this.connection;
    doc.on('afterTransaction', (transaction: Y.Transaction) => this.follow(transaction));
    provider.awareness?.on('change', () => this.renew({ peers: this.peers() }));
    provider.awareness?.setLocalState({ ...this.self });
    return undoFor(doc, this.self.user);
  }

  /** Drops what the server refused and loads what is stored. */
  private startAgain(findings: readonly Finding[]): void {
    this.tellRefusal(findings, 'server');
    this.undoing.end();
    this.connection.end();
    this.moment = { ...this.moment, document: undefined };
    this.connection = this.connect();
    this.undoing = this.begin();
    this.renew({});
  }

  private hear(): void {
    // The first events may come while the connection is being made.
    if (this.undoing === undefined) return;
    if (this.moment.document === undefined && this.connection.isSynced) this.open();
    else this.renew({});
  }

  /** Reads the whole document: at the start, and where changes cannot be told one by one. */
  private open(): void {
    this.assess(fromLive(this.connection.doc).document);
  }

  /** Shows a document and has all of it assessed. */
  private assess(document: AnshinDocument): void {
    const version = this.moment.version + 1;
    this.engine.open(version, document, this.options);
    this.renew({ document, version });
  }

  private follow(transaction: Y.Transaction): void {
    const { document, version } = this.moment;
    if (document === undefined || transaction.changed.size === 0) return;
    const edits: SessionEdit[] | undefined = sessionEdits(this.connection.doc, changesOf(transaction));
    if (edits === undefined) return this.open();
    if (edits.length === 0) return;
    this.engine.edit(version + 1, edits);
    this.renew({ document: applySessionEdits(document, edits), version: version + 1 });
  }

  private peers(): LiveMoment['peers'] {
    const { awareness } = this.connection.provider;
    const states = [...(awareness?.getStates() ?? [])].filter(([page]) => page !== awareness?.clientID);
    return states.flatMap(([page, state]) => {
      const presence = presenceFrom(state);
      return presence === undefined ? [] : [{ ...presence, page }];
    });
  }

  private renew(change: Partial<LiveMoment>): void {
    this.moment = {
      ...this.moment,
      saveState: saveStateOf(this.connection),
      canUndo: this.undoing?.canUndo() ?? false,
      canRedo: this.undoing?.canRedo() ?? false,
      ...change,
    };
    for (const listener of this.listeners) listener();
  }

  private tellWhatStayed({ findings }: EditResult): void {
    if (findings.length > 0) this.tellRefusal(findings, 'page');
    this.renew({});
  }

  private tellRefusal(findings: readonly Finding[], by: 'page' | 'server'): void {
    for (const listener of this.refusals) listener(findings, by);
  }
}
