import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('an export is read right by spreadsheets and computes nothing', () => {
  const columns = [
    { title: 'Name, long', value: (row: { name: string; effort: number }) => row.name },
    { title: '=Effort', value: (row: { name: string; effort: number }) => row.effort },
  ];
  const rows = [
    { name: '=HYPERLINK("http://x")', effort: -2 },
    { name: '錠前\n二行', effort: 3 },
  ];
  expect(csvOf(columns, rows)).toBe(`\ufeff"Name, long",'=Effort\r\n"'=HYPERLINK(""http://x"")",-2\r\n"錠前\n二行",3\r\n`);
});
