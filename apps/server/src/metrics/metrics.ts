import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ServerContext } from '../context.ts';

/** Figures for Prometheus. */
export interface Metrics {
  observe(request: { readonly method: string; readonly route: string; readonly status: number; readonly seconds: number }): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds that divide the histogram of requests. ASSUMPTION: from what nobody notices to what nobody waits for. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Figures of one server, in a registry of its own. */
export function makeMetrics({ live, work }: Pick<ServerContext, 'live' | 'work'>): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: 'anshin_' });
  const duration = new Histogram({
    name: 'anshin_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [register],
  });
  addLive(live, register);
  gauge('anshin_work_waiting_and_running', 'Reports, imports and assessments in workers or waiting for one', () => work.size(), register);
  return {
    observe: ({ method, route, status, seconds }) => duration.observe({ method, route, status }, seconds),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

function addLive(live: ServerContext['live'], register: Registry): void {
  gauge('anshin_live_rooms', 'Live documents that are open', () => live.stats().rooms, register);
  gauge('anshin_live_connections', 'Browsers at live documents', () => live.stats().connections, register);
  counter('anshin_live_updates_total', 'Updates of live documents made durable', () => live.stats().updates, register);
  counter('anshin_live_refused_total', 'Updates of live documents refused', () => live.stats().refused, register);
}

function gauge(name: string, help: string, value: () => number, register: Registry): void {
  const made: Gauge = new Gauge({ name, help, registers: [register], collect: () => made.set(value()) });
}

/** A counter that follows a number which only grows. */
function counter(name: string, help: string, value: () => number, register: Registry): void {
  const made: Counter = new Counter({
    name,
    help,
    registers: [register],
    collect: () => {
      made.reset();
      made.inc(value());
    },
  });
}
