import type { BilingualText } from '@anshin/model';

/** What stands between the names of a list. */
export const COMMA: BilingualText = { ja: '、', en: ', ' };
