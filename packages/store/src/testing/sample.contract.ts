import type { AnshinDocument } from '@anshin/model';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';

export type { AnshinDocument };

/** A small document that holds to the schema; a fresh copy each time. */
export const STORE_SAMPLE = sampleDocument;
