import { useEffect, useRef, useState } from 'react';

/** What a field needs to be typed in and written once. */
export interface Draft {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly commit: () => void;
  readonly reset: () => void;
}

/** Text under the fingers: written when the field is left or Enter is pressed, taken back by Escape, and renewed when a colleague changed it. */
export function useDraft(kept: string, write: (value: string) => void): Draft {
  const [value, setValue] = useState(kept);
  const isTouched = useRef(false);
  useEffect(() => {
    if (!isTouched.current) setValue(kept);
  }, [kept]);
  return {
    value,
    change: (next) => {
      isTouched.current = true;
      setValue(next);
    },
    commit: () => {
      if (isTouched.current && value !== kept) write(value);
      isTouched.current = false;
    },
    reset: () => {
      isTouched.current = false;
      setValue(kept);
    },
  };
}
