import { expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { chain } from '../../testing/tiny-document.contract.ts';
import { listAssets } from './list-assets.ts';

it('assets are listed with where they lie and what they go over', () => {
  const { run } = stagedRun(
    chain({
      assets: {
        z: { kind: 'personalInformation', heldBy: ['front', 'back', 'front'] },
        a: { kind: 'logs', primary: true, personal: true },
        m: { kind: 'keys' },
      },
      flows: { f: { steps: { s: { from: 'net', to: 'front', carries: ['a', 'z'] }, t: { from: 'front', to: 'back', carries: ['a'] } } } },
    }),
  );
  expect(listAssets(run)).toEqual([
    { id: 'a', kind: 'logs', primary: true, personal: true, heldBy: [], carriedOver: ['front-back', 'net-front'] },
    { id: 'm', kind: 'keys', primary: false, personal: false, heldBy: [], carriedOver: [] },
    { id: 'z', kind: 'personalInformation', primary: false, personal: true, heldBy: ['back', 'front'], carriedOver: ['net-front'] },
  ]);
});
