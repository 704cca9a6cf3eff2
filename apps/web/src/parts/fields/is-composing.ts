import type { KeyboardEvent } from 'react';

/** What browsers give as the code of keys that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Whether a key belongs to an input method: the Enter that ends a composition must not write the field. Safari ends the composition before it tells
 * of that key, so that only the key's code shows it there.
 */
export function isComposing({
  nativeEvent,
  keyCode,
}: Pick<KeyboardEvent, 'keyCode'> & { readonly nativeEvent: Pick<globalThis.KeyboardEvent, 'isComposing'> }): boolean {
  return nativeEvent.isComposing || keyCode === TAKEN_BY_INPUT_METHOD;
}
