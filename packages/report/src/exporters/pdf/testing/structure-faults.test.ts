import { beforeAll, describe, expect, it } from 'vitest';
import { readTrueType } from '../../../fonts/true-type.ts';
import { inputOf } from '../../../testing/example-input.contract.ts';
import { testFonts } from '../../../testing/fonts.contract.ts';
import { smallDocument } from '../../../testing/small-document.contract.ts';
import type { Report } from '../../../tree/report.ts';
import { StructureElement } from '../file/structure.ts';
import { Page } from '../layout/page.ts';
import { Setting } from '../layout/setting.ts';
import { EmbeddedFace } from '../text/embedded-face.ts';
import { writeDocument } from '../write-document.ts';
import { structureFaults } from './structure-faults.contract.ts';

describe('the checker of structure', () => {
  let make: (draw: (page: Page, document: StructureElement, look: { face: EmbeddedFace; size: number; colour: string }) => void, title?: string) => string[];
  beforeAll(async () => {
    const font = readTrueType(await testFonts('regular'));
    make = (draw, title = 'T') => {
      const face = new EmbeddedFace('R', 'A', font);
      const setting = new Setting(['ja'], { regular: face, bold: new EmbeddedFace('B', 'A', font) }, new Set());
      const page = new Page(false);
      const document = new StructureElement('Document');
      draw(page, document, { face, size: 10, colour: '#000000' });
      const report: Report = { id: 't', title: { ja: title, en: title }, subtitle: { ja: '', en: '' }, chapters: [] };
      return structureFaults(writeDocument(setting, { report, input: inputOf(smallDocument()), pages: [page], document, logo: undefined }));
    };
  });

  it('finds nothing in a sound page', () => {
    const faults = make((page, document, look) => {
      page.enter(document.add('H1'));
      page.text('安心', 50, 50, look);
    });
    expect(faults).toEqual([]);
  });

  it('finds what belongs to no element, and a missing title', () => {
    expect(make((page) => page.area(0, 0, 10, 10, '#000000'))).toEqual(['page 1 paints outside of any element: f']);
    expect(make(() => {}, '')).toEqual(['has no title', 'has no title in its metadata']);
  });

  it('finds figures without words, heads without scope, uneven rows, skipped headings and odd nesting', () => {
    const faults = make((_, document) => {
      document.add('H1');
      document.add('H3');
      document.add('Figure');
      document.add('L').add('P');
      const table = document.add('Table');
      table.add('THead').add('TR').add('TH');
      const row = table.add('TBody').add('TR');
      row.add('TD');
      row.add('TD');
      document.add('Table').add('TBody').add('TR').add('TD');
    });
    for (const part of [
      'skip a level',
      'without a description',
      'without its box',
      'a list that holds P',
      'without its scope',
      'differ in breadth',
      'without heads',
    ])
      expect(faults.join('; ')).toContain(part);
  });

  it('finds links that lead nowhere', () => {
    const faults = make((page, document, look) => {
      const link = document.add('Link');
      page.enter(link);
      page.text('x', 50, 50, look);
      link.kids.push({ page, annotation: 1 });
      page.links.push({ x: 50, y: 40, width: 9, height: 9, to: 'nowhere', words: '', element: link, key: 1 });
    });
    expect(faults).toEqual(['page 1 has a link without words', 'page 1 has a link that leads nowhere']);
  });
});
