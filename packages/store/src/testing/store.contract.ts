import { describe, expect, it } from 'vitest';
import { describeAssessments } from '../assessments/assessments.contract.ts';
import { describeAssessmentList } from '../assessments/list-assessments.contract.ts';
import { describeHostileInput } from '../input/hostile-input.contract.ts';
import { describeLiveDocuments } from '../live/live-documents.contract.ts';
import { describeWorkDone } from '../live/work-done.contract.ts';
import { describeRevisions } from '../revisions/revisions.contract.ts';
import { expectCode } from './expect-code.contract.ts';
import { type EmptyPlace, STATE, storeStage } from './store-stage.contract.ts';

/** What holds for every database under the store. */
export function describeStoreContract(name: string, make: () => Promise<EmptyPlace>): void {
  describe(`the store on ${name}`, () => {
    const stage = storeStage(make);
    const { another, create } = stage;

    it('says that it is durable, and with which migration', async () => {
      expect(await stage.store.state()).toMatchObject({ durable: true, migration: 4 });
    });

    it('opens again with everything in place', async () => {
      const made = await create();
      expect(await (await another()).assessments.get(made.id)).toEqual(made);
    });

    describeAssessments(stage);
    describeAssessmentList(stage);
    describeLiveDocuments(stage);
    describeWorkDone(stage);
    describeRevisions(stage);
    describeHostileInput(stage);

    it('answers with a code when it is closed', async () => {
      const closed = await another();
      const { id } = await create();
      await closed.close();
      await expectCode(closed.live.append(id, STATE, 'x'), 'store.unreachable');
      await expectCode(closed.assessments.list(), 'store.unreachable');
      await expectCode(closed.assessments.archive(id), 'store.unreachable');
    });

    it('waits at closing for what is under way', async () => {
      const [second, { id }] = [await another(), await create()];
      const under = Promise.all(Array.from({ length: 100 }, () => second.live.append(id, STATE, 'x')));
      // Appends are in the queue once their input was checked, which takes one turn.
      await Promise.resolve();
      await second.close();
      expect(await under).toHaveLength(100);
      expect((await stage.store.live.load(id)).updates).toHaveLength(100);
    });
  });
}
