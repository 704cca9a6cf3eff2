import type { SessionEdit } from '@anshin/collab';
import type { InForce } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import type { FromAssessor, FromSession, SectionName, ToAssessor, ToWorker } from './protocol.ts';
import type { ArgsOf, QuestionName, ValueOf } from './questions/questions.ts';
import { NO_RESULTS, type Results, withSession } from './results.ts';

/** What a document is assessed with. */
export interface EngineOptions {
  readonly now: string;
  readonly inForce: InForce;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: Error) => void;
}

interface Workers {
  readonly session: Worker;
  readonly assessor: Worker;
}

/**
 * The engine in two workers: one follows every edit at once, one makes the rest when the document rests. They start when the document is there: before,
 * they would only take the processor from the page that shows it.
 */
export class EngineClient {
  private workers: Workers | undefined;
  private readonly early: ToAssessor[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly waiting = new Map<number, Waiting>();
  private readonly wanted = new Map<SectionName, number>();
  private results = NO_RESULTS;
  private asked = 0;

  open(version: number, document: AnshinDocument, options: EngineOptions): void {
    this.workers ??= this.start();
    this.tellBoth({ type: 'open', version, document, now: options.now, inForce: options.inForce });
  }

  edit(version: number, edits: readonly SessionEdit[]): void {
    this.tellBoth({ type: 'edits', version, edits });
  }

  /** Asks for lists of the full assessment until the returned function is called. */
  want(sections: readonly SectionName[]): () => void {
    this.count(sections, 1);
    return () => this.count(sections, -1);
  }

  /** Asks a question about the document as it stands. */
  ask<Q extends QuestionName>(name: Q, args: ArgsOf<Q>): Promise<ValueOf<Q>> {
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.tellAssessor({ type: 'ask', id, name, args });
    });
  }

  current(): Results {
    return this.results;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  end(): void {
    this.workers?.session.terminate();
    this.workers?.assessor.terminate();
    for (const { reject } of this.waiting.values()) reject(new Error('the assessment was closed'));
    this.waiting.clear();
  }

  private start(): Workers {
    const session = new Worker(new URL('./session-worker.ts', import.meta.url), { type: 'module' });
    const assessor = new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module' });
    session.addEventListener('message', ({ data }: MessageEvent<FromSession>) => this.become(withSession(this.results, data)));
    assessor.addEventListener('message', ({ data }: MessageEvent<FromAssessor>) => this.hear(data));
    for (const message of this.early.splice(0)) assessor.postMessage(message);
    return { session, assessor };
  }

  private hear(message: FromAssessor): void {
    if (message.type === 'sections') this.become({ ...this.results, sections: { ...this.results.sections, ...message.sections } });
    else if (message.type === 'failed') this.become({ ...this.results, failure: message.message });
    else {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.type === 'answer') waiting?.resolve(message.value);
      else waiting?.reject(new Error(message.message));
    }
  }

  private become(results: Results): void {
    this.results = results;
    for (const listener of this.listeners) listener();
  }

  private count(sections: readonly SectionName[], by: number): void {
    for (const name of sections) this.wanted.set(name, (this.wanted.get(name) ?? 0) + by);
    this.tellAssessor({ type: 'want', sections: [...this.wanted].filter(([, wishes]) => wishes > 0).map(([name]) => name) });
  }

  private tellBoth(message: ToWorker): void {
    this.workers?.session.postMessage(message);
    this.tellAssessor(message);
  }

  private tellAssessor(message: ToAssessor): void {
    if (this.workers === undefined) this.early.push(message);
    else this.workers.assessor.postMessage(message);
  }
}
