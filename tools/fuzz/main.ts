import { parseArgs } from 'node:util';
import { IMPORTERS } from '@anshin/interop';
import { fuzz } from './run-fuzz.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    only: { type: 'string' },
    from: { type: 'string', default: '0' },
    count: { type: 'string' },
  },
});

const ids = IMPORTERS.map(({ id }) => id);
const wanted = values.only === undefined ? ids : values.only.split(',');
const unknown = wanted.filter((id) => !ids.includes(id));
if (unknown.length > 0) {
  process.stderr.write(`There is no importer ${unknown.join(', ')}; there are ${ids.join(', ')}.\n`);
  process.exit(2);
}

let faulty = 0;
for (const importer of wanted) {
  const count = values.count === undefined ? {} : { count: Number(values.count) };
  const [report] = await fuzz([{ importer, from: Number(values.from), seconds: Number(values.seconds), ...count }]);
  if (report === undefined) continue;
  const { runs, documents, slowest, megabytes, faults } = report;
  console.log(`${importer}: ${runs} files, ${documents} became documents, slowest ${slowest.toFixed(2)} s, at most ${megabytes} MB, ${faults.length} faults`);
  for (const { number, problem, kept } of faults) console.log(`  ${number}: ${problem.slice(0, 1_500)}\n    ${kept}`);
  faulty += faults.length;
}
process.exit(faulty > 0 ? 1 : 0);
