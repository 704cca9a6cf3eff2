import { describe, expect, it } from 'vitest';
import { EXPORTERS, exportReport, UnknownFormatError } from './index.ts';
import { inputOf } from './testing/example-input.contract.ts';
import { smallDocument } from './testing/small-document.contract.ts';

describe('exportReport', () => {
  it('writes every registered format', async () => {
    expect(EXPORTERS.map((exporter) => exporter.id)).toEqual(['html', 'md', 'json', 'svg', 'png', 'pdf', 'xlsx', 'pptx', 'docx']);
    for (const exporter of EXPORTERS)
      expect((await exportReport(exporter.id, inputOf(smallDocument())))[0]?.name).toMatch(new RegExp(`^small.*\\.${exporter.extension}$`));
  });

  it('refuses a format that is not registered, by name', async () => {
    await expect(exportReport('fax', inputOf(smallDocument()))).rejects.toThrow(UnknownFormatError);
    await expect(exportReport('fax', inputOf(smallDocument()))).rejects.toMatchObject({ code: 'report.unknown-format', format: 'fax' });
  });

  it('gives as JSON exactly the assessment', async () => {
    const input = inputOf(smallDocument());
    const [file] = await exportReport('json', input);
    expect(JSON.parse(String(file?.content))).toEqual(JSON.parse(JSON.stringify(input.assessment)));
  });
});
