import { AnshinDocument } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { UpdateGuard } from './guard/update-guard.ts';
import { fromLive } from './reading/from-live.ts';
import { acts, perform, pool, type Replica, replicaOf } from './testing/random-edits.contract.ts';
import { toLive } from './writing/to-live.ts';

const someone = fc.nat(3);

/** Errors; that two people gave one name at the same time is a warning. */
function errorsIn(doc: Y.Doc): unknown[] {
  return fromLive(doc).findings.filter((finding) => finding.severity === 'error');
}

function expectSame(docs: readonly Y.Doc[]): void {
  const [first, ...others] = docs.map((doc) => JSON.stringify(fromLive(doc).document));
  for (const other of others) expect(other).toBe(first);
  for (const doc of docs) {
    expect(errorsIn(doc)).toEqual([]);
    expect(AnshinDocument.safeParse(fromLive(doc).document).success).toBe(true);
  }
}

describe('edits at the same time', () => {
  test('come to the same valid document whatever the order in which they arrive', () => {
    const deliveries = fc.array(fc.tuple(someone, fc.nat(20), fc.nat(3)), { maxLength: 12 });
    fc.assert(
      fc.property(pool, fc.integer({ min: 2, max: 4 }), acts, deliveries, fc.nat(), (values, count, doings, early, turn) => {
        const start = new Y.Doc();
        start.clientID = 99;
        if (values[0] !== undefined) toLive(values[0], start);
        const replicas = Array.from({ length: count }, (_, index) => replicaOf(index + 1, start));
        doings.forEach(([who, what], index) => {
          perform(replicas[who % count] as Replica, what, values);
          const [from, which, to] = early[index % Math.max(1, early.length)] ?? [0, 0, 0];
          const { outbox } = replicas[from % count] as Replica;
          // Any update may come before those that it builds on.
          const update = outbox[which % Math.max(1, outbox.length)];
          if (update !== undefined) Y.applyUpdate((replicas[to % count] as Replica).doc, update, 'remote');
        });
        const updates = replicas.flatMap(({ outbox }) => outbox);
        replicas.forEach(({ doc }, index) => {
          const at = (turn + index) % Math.max(1, updates.length);
          for (const update of [...updates.slice(at), ...updates.slice(0, at)]) Y.applyUpdate(doc, update, 'remote');
        });
        expectSame(replicas.map(({ doc }) => doc));
      }),
      { numRuns: 120 },
    );
  });

  test('pass the guard one by one and after a time offline, and reach everyone', () => {
    fc.assert(
      fc.property(pool, fc.integer({ min: 2, max: 4 }), acts, fc.array(fc.boolean(), { minLength: 1 }), (values, count, doings, online) => {
        const server = new Y.Doc();
        server.clientID = 99;
        if (values[0] !== undefined) toLive(values[0], server);
        const guard = new UpdateGuard((copy) => Y.applyUpdate(copy, Y.encodeStateAsUpdate(server)));
        const replicas = Array.from({ length: count }, (_, index) => replicaOf(index + 1, server));
        const synchronise = (replica: Replica) => {
          if (replica.outbox.length > 0) {
            const update = Y.mergeUpdates(replica.outbox.splice(0));
            expect(guard.check(update)).toMatchObject({ accepted: true });
            Y.applyUpdate(server, update);
          }
          Y.applyUpdate(replica.doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(replica.doc)), 'remote');
        };
        for (const [index, [who, what]] of doings.entries()) {
          const replica = replicas[who % count] as Replica;
          perform(replica, what, values);
          if (index % 3 === 2 && online[index % online.length] === true) synchronise(replica);
        }
        for (const replica of [...replicas, ...replicas]) synchronise(replica);
        expectSame([server, ...replicas.map(({ doc }) => doc)]);
      }),
      { numRuns: 120 },
    );
  });
});
