import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../testing/example-input.contract.ts';
import { smallDocument } from '../../../testing/small-document.contract.ts';
import { packageFaults, partsOf } from '../../ooxml/office-file.contract.ts';
import { docxExporter } from '../docx-exporter.ts';
import { DocxTemplateError } from './docx-template-error.ts';
import { readTemplate } from './read-template.ts';
import { companyTemplate, templateBomb } from './template.contract.ts';

const withTemplate = async (docxTemplate: Uint8Array): Promise<Map<string, string>> =>
  partsOf((await docxExporter.export({ ...inputOf(smallDocument(), ['ja']), docxTemplate }))[0]);

function reasonOf(bytes: Uint8Array): string {
  try {
    readTemplate(bytes);
  } catch (error) {
    if (error instanceof DocxTemplateError) return error.reason;
    throw error;
  }
  return 'taken';
}

const DECLARED = '<!DOCTYPE x [<!ENTITY a "b">]>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a document in a company’s template', () => {
  it('takes over styles by their names, whatever their ids, and adds those that are missing', async () => {
    const parts = await withTemplate(companyTemplate());
    expect(packageFaults(parts)).toEqual([]);
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('<w:color w:val="123456"/>');
    expect(styles.split('w:val="heading 1"').length).toBe(2);
    const ids = [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const body = parts.get('word/document.xml') ?? '';
    const used = new Set([...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map((match) => match[1]));
    expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
    expect(used.has('1')).toBe(true);
    expect([...styles.matchAll(/<w:(?:basedOn|next) w:val="([^"]+)"/g)].map((match) => match[1]).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('takes over headers, footers, their pictures and the page, and none of the words', async () => {
    const parts = await withTemplate(companyTemplate());
    expect(parts.get('word/header1.xml')).toContain('例示株式会社 様式');
    expect(parts.has('word/media/image1.png')).toBe(true);
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
    expect(body).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>');
    expect(body).toContain('<w:headerReference w:type="default"');
    expect(body).not.toContain('SECRET WORDS');
  });

  it('leaves macros, embedded objects, fields and links to elsewhere behind', async () => {
    const parts = await withTemplate(companyTemplate());
    expect([...parts.keys()].filter((path) => /vba|embeddings|\.bin$/i.test(path))).toEqual([]);
    const all = [...parts.values()].join('');
    expect(all).not.toMatch(/example\.invalid|OLEObject|INCLUDEPICTURE|vbaProject/);
    expect(parts.get('word/header1.xml')).toContain('r:id="rIdPic"');
  });

  it('keeps the lists of the template and adds points of its own', async () => {
    const numbering = (await withTemplate(companyTemplate())).get('word/numbering.xml') ?? '';
    expect(numbering).toMatch(/abstractNumId="7"[\s\S]*abstractNumId="8"[\s\S]*<w:num w:numId="9">[\s\S]*<w:num w:numId="10">/);
  });
});

describe('a template that cannot be used', () => {
  it.each([
    ['is no zip file', () => strToU8('not a zip'), 'not-a-document'],
    ['is a zip file without a document', () => zipSync({ 'a.txt': strToU8('a') }), 'not-a-document'],
    ['unpacks to far more than it is', templateBomb, 'too-large'],
    ['declares entities', () => companyTemplate({ styles: `${DECLARED}<w:styles ${W}/>` }), 'unsafe'],
    ['has a header that is no XML', () => companyTemplate({ header: '<w:hdr><w:p></w:hdr>' }), 'damaged'],
    ['nests without end', () => companyTemplate({ styles: '<a>'.repeat(1_000) + '</a>'.repeat(1_000) }), 'damaged'],
    ['opens comments without end', () => companyTemplate({ styles: '<!--'.repeat(1_000_000) }), 'damaged'],
    ['is cut off', () => companyTemplate().slice(0, 900), 'not-a-document'],
  ])('is refused with a reason where it %s', (_, make, reason) => {
    expect(reasonOf(make())).toBe(reason);
  });

  it('never breaks anything else, whatever its bytes', () => {
    const sound = companyTemplate();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
        const bytes = sound.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(typeof reasonOf(bytes)).toBe('string');
      }),
      { numRuns: 150 },
    );
  });
});
