import { writeSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openStore } from '@anshin/store';
import { newAssessment, serveLive } from './live-server.contract.ts';

/** A server that a test or a measurement starts in a process of its own: `<data folder>`. It tells where it is as soon as it can be reached, and is ended by a signal. */
async function run(dataFolder: string): Promise<void> {
  const store = await openStore({ dataFolder });
  const { items } = await store.assessments.list();
  const assessment = items[0]?.id ?? (await newAssessment(store));
  const server = await serveLive(store);
  const end = async (): Promise<void> => {
    await server.close();
    await store.close();
    // Listening to whoever started us keeps a process alive.
    process.disconnect?.();
  };
  process.once('SIGTERM', () => void end());
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  process.on('message', () => {
    const late = { late95: delay.percentile(95) / 1e6, late99: delay.percentile(99) / 1e6 };
    const { rss } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    process.send?.({ rss, cpu: (user + system) / 1_000, ...late, ...server.rooms.stats() });
  });
  writeSync(1, `${JSON.stringify({ url: server.url, assessment })}\n`);
}

void run(process.argv[2] ?? '');
