import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp } from '../build-app.ts';
import type { Condition, ServerContext } from '../context.ts';
import { knownHosts } from '../guards/known-hosts.ts';
import { openLiveRooms } from '../live/open-live-rooms.ts';
import { makeLog } from '../logging/make-log.ts';
import { CLIENT_LIMITS, type ClientLimits } from '../options.ts';
import { startWork } from '../workers/work.ts';
import { testStore } from './test-store.contract.ts';

/** The application on a store of its own, asked without a network. */
export interface TestApp {
  readonly app: FastifyInstance;
  readonly context: ServerContext;
  /** Every line of the log. */
  readonly log: readonly string[];
  become(condition: Condition): void;
  ask(request: InjectOptions): Promise<Answer>;
  close(): Promise<void>;
}

/** What comes back. */
export type Answer = LightMyRequestResponse;

/** 1 June 2026, at noon. */
export const NOON = new Date(2026, 5, 1, 12);

/** Opens one; `explain` knows `rule.known` alone. */
export async function testApp(
  changes: { readonly limits?: Partial<ClientLimits>; readonly webFolder?: string; readonly origins?: readonly string[] } = {},
): Promise<TestApp> {
  const { store, drop } = await testStore(() => NOON);
  const work = startWork();
  const live = openLiveRooms(store, { grace: 0 });
  const lines: string[] = [];
  const log = makeLog({ level: 'info', destination: { write: (line) => void lines.push(line) } });
  let condition: Condition = 'ready';
  const context: ServerContext = { store, live, work, explain, now: () => NOON, condition: () => condition };
  const trust = { hosts: knownHosts('127.0.0.1'), origins: changes.origins ?? [] };
  const app = await buildApp(context, { trust, limits: { ...CLIENT_LIMITS, ...changes.limits }, log, webFolder: changes.webFolder });
  return {
    app,
    context,
    log: lines,
    become: (next) => {
      condition = next;
    },
    ask: (request) => app.inject({ ...request, headers: { host: 'localhost:4680', ...request.headers } }),
    close: async () => {
      await app.close();
      await work.close();
      await drop();
    },
  };
}

const explain: ServerContext['explain'] = (id) =>
  id === 'rule.known'
    ? {
        id,
        type: 'rule',
        title: { ja: '規則', en: 'Rule' },
        meaning: { ja: '意味', en: 'Meaning' },
        source: { ja: '', en: '' },
        facts: { level: 2 },
        usedBy: [],
      }
    : undefined;
