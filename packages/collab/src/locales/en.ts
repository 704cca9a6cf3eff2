import { type Sentence, wordsIn } from '@anshin/model';
import type { LiveCode } from '../findings/codes.ts';

const word = wordsIn('en');

/** Sentences for what can go wrong while several people edit one assessment. */
export const en: Readonly<Record<LiveCode, Sentence>> = {
  'live.unknown-entry': (p) =>
    `At "${word(p, 'at')}" something arrived that the format does not have, so it was left out. Reload the page to get the current version and make the edit again.`,
  'live.wrong-shape': (p) =>
    `What arrived at "${word(p, 'at')}" has a form that cannot be read, so it was left out. Reload the page to get the current version and make the edit again.`,
  'live.same-id': (p) =>
    `Two people gave the name "${word(p, 'id')}" at the same time, so one of the two is now shown as "${word(p, 'name')}". Give it a name of its own, and check what refers to "${word(p, 'id')}".`,
  'live.too-long': (p) =>
    `The text at "${word(p, 'at')}" has ${word(p, 'found')} characters; ${word(p, 'limit')} is the most. Shorten it, or keep the details in a document of their own and name it here.`,
  'live.too-many': (p) =>
    `There are ${word(p, 'found')} entries at "${word(p, 'at')}"; ${word(p, 'limit')} is the most. Divide the scope into several assessments.`,
  'live.update-too-large': (p) =>
    `This edit has ${word(p, 'found')} bytes; ${word(p, 'limit')} is the most that is taken at once, so it was not saved. Make it in several smaller steps.`,
  'live.update-unreadable': () => 'The edit arrived damaged and was not saved. Reload the page and make it again.',
  'live.update-out-of-order': () =>
    'The edit builds on one that has not been saved, so it was not saved either. Reload the page to see what is saved and make the edit again.',
  'live.no-such-place': (p) =>
    `"${word(p, 'at')}" is not there, perhaps because someone has just removed or renamed it. Look at the current state and make the edit where it belongs now.`,
  'live.id-taken': (p) => `The name "${word(p, 'id')}" is already used for something else in this list. Choose another one.`,
  'live.changed-meanwhile': (p) =>
    `Someone else has changed "${word(p, 'at')}" meanwhile, so it was left as they wrote it. If your version should stand, enter it again.`,
};
