import type { BenchJob, Sample, Side } from './job.ts';
import { lastLine, processSide } from './process-side.ts';
import type { Tools } from './tools.ts';

const ROWS = 50_000;

/** B14: a worksheet of 50,000 threats as XLSX, with keys for the way back, filters and drop-downs. */
export function xlsxJobs(): readonly BenchJob[] {
  return [
    {
      id: 'B14',
      title: 'worksheet of threats as XLSX',
      size: ROWS,
      isQuick: false,
      figure: 'seconds',
      budgets: [
        { figure: 'seconds', limit: 3 },
        { figure: 'peakMiB', limit: 200 },
      ],
      compares:
        'the same rows from a list of threats in memory, making that list not counted in seconds; ours also writes looks, filters, drop-downs and keys; the peak is that of the whole process; the recorded peers wrote 12 short columns without looks',
      prepare: (tools) => ({
        ours: side(tools, 'anshin', 'rows'),
        comparators: [side(tools, 'the same library, whole in memory', 'memory')],
        recorded: [
          { name: 'exceljs 4.4', figure: 'seconds', value: 4.7 },
          { name: 'exceljs 4.4', figure: 'peakMiB', value: 763 },
          { name: 'exceljs 4.4, streaming', figure: 'seconds', value: 1.87 },
          { name: 'exceljs 4.4, streaming', figure: 'peakMiB', value: 137 },
          { name: 'xlsxwriter', figure: 'seconds', value: 2.75 },
        ],
      }),
    },
  ];
}

/** A process whose seconds are those of the writing, and whose peak is its own. */
function side(tools: Tools, name: string, way: 'rows' | 'memory'): Side {
  const read = (stdout: string): Sample => lastLine(stdout);
  return processSide(tools, { name, command: process.execPath, args: [tools.program('worksheets'), way, String(ROWS)], read });
}
