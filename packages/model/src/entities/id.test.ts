import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Day } from './id.ts';

const two = (number: number): string => String(number).padStart(2, '0');
/** The other form of the calendar: a day exists when the clock of the platform gives it back. */
const isInCalendar = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

describe('a day', () => {
  const years = ['0000', '0001', '0004', '0100', '0400', ...Array.from({ length: 410 }, (_, index) => String(1796 + index)), '9996', '9999'];
  const days = years.flatMap((year) => Array.from({ length: 14 * 33 }, (_, index) => `${year}-${two(Math.floor(index / 33))}-${two(index % 33)}`));

  test('is accepted exactly when the calendar has it', () => {
    expect(days.filter((day) => Day.safeParse(day).success !== isInCalendar(day))).toEqual([]);
    expect(days.filter((day) => Day.safeParse(day).success && day.endsWith('-02-29'))).toHaveLength(103);
  });

  test('is accepted by readers of the JSON Schema exactly when it is accepted here', () => {
    const validate = new Ajv2020().compile(z.toJSONSchema(Day));
    expect(days.filter((day) => validate(day) !== Day.safeParse(day).success)).toEqual([]);
  });

  test.each(['2027-2-3', '2027/02/03', '20270203', '2027-02-03T00:00:00Z', ' 2027-02-03', '2027-02-03\n', '12027-02-03', '2027-02', '２０２７-02-03', ''])(
    'is nothing but year, month and day (%j)',
    (text) => {
      expect(Day.safeParse(text).success).toBe(false);
    },
  );
});
