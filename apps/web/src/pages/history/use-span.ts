import { useFormats, useWords } from '../../i18n/use-words.ts';

/** From when to when something happened: the day once where it is the same, and one time where nobody would see two. */
export function useSpan(): (from: string, to: string) => string {
  const say = useWords('history');
  const { day, time, clock } = useFormats();
  return (from, to) => {
    if (time(from) === time(to)) return time(to);
    return say('span', { from: time(from), to: day(from) === day(to) ? clock(to) : time(to) });
  };
}
