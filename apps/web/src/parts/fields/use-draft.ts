import { useEffect, useRef, useState } from 'react';

/** What a field needs to be typed in and written once. */
export interface Draft {
  readonly value: string;
  /** Why the value that stands in the field was not written. */
  readonly refused: string | undefined;
  readonly change: (value: string) => void;
  readonly commit: () => void;
  readonly reset: () => void;
}

/**
 * Text under the fingers: written when the field is left or Enter is pressed, taken back by Escape, and renewed when a colleague changed it. What
 * `write` refuses, by saying why, stays in the field with the reason until it is typed over or taken back.
 */
export function useDraft(kept: string, write: (value: string) => string | undefined): Draft {
  const [value, setValue] = useState(kept);
  const [refused, setRefused] = useState<string>();
  const isTouched = useRef(false);
  useEffect(() => {
    if (!isTouched.current) setValue(kept);
  }, [kept]);
  return {
    value,
    refused,
    change: (next) => {
      isTouched.current = true;
      setValue(next);
      setRefused(undefined);
    },
    commit: () => {
      if (refused !== undefined) return;
      const reason = isTouched.current && value !== kept ? write(value) : undefined;
      isTouched.current = reason !== undefined;
      setRefused(reason);
    },
    reset: () => {
      isTouched.current = false;
      setValue(kept);
      setRefused(undefined);
    },
  };
}
