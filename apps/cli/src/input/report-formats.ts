import { EXPORTERS } from '@anshin/report';
import { nearest } from '@anshin/model';
import { Failure } from '../output/failure.ts';
import { plainLine } from '../output/plain-line.ts';

/** The formats to write, each once: those asked for, else HTML; of threats only, JSON is all there is. */
export function reportFormats(flags: { readonly format?: string; readonly out?: string }, threatsOnly: boolean): readonly string[] {
  const asked = (flags.format ?? (threatsOnly ? 'json' : 'html')).split(',').map((format) => format.trim());
  for (const format of asked) checkFormat(format);
  if (flags.out === undefined) {
    throw new Failure('cli.format-without-out', {
      ja: '報告書を書き出すには、書き出す先のフォルダを --out で指定してください。',
      en: 'To write a report, name the folder to write to with --out.',
    });
  }
  const other = asked.find((format) => threatsOnly && format !== 'json');
  if (other === undefined) return [...new Set(asked)];
  throw new Failure('cli.no-report-of-threats-only', {
    ja: `--only threats では「${other}」を書き出せません。json を指定するか、--only を外してください。`,
    en: `With --only threats, "${other}" cannot be written. Ask for json, or leave --only out.`,
  });
}

function checkFormat(format: string): void {
  const known: readonly string[] = EXPORTERS.map((exporter) => exporter.id);
  if (known.includes(format)) return;
  const given = plainLine(format);
  const near = nearest(format, known);
  throw new Failure('cli.unknown-format', {
    ja: `形式「${given}」はありません。${near === undefined ? '' : `「${near}」のことでしょうか。`}使えるのは ${known.join('、')} です。`,
    en: `There is no format "${given}".${near === undefined ? '' : ` Did you mean "${near}"?`} Available: ${known.join(', ')}.`,
  });
}
