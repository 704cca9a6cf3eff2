import type { Block } from './block.ts';
import { type Rich, text } from './inline.ts';
import { type Report, sectionsOf } from './report.ts';

/** The report with links to places that it does not hold turned into plain text: an extract leaves sections out. */
export function dropDeadLinks(report: Report): Report {
  const anchors = anchorsOf(report);
  const inline = (content: Rich): Rich =>
    content.map((part) => {
      if (part.kind !== 'link' || anchors.has(part.to)) return part;
      return part.isCode === true ? { kind: 'code', code: part.text.en } : text(part.text);
    });
  const sections = (all: Report['chapters'][number]['sections']) =>
    all.map((section) => ({ ...section, blocks: section.blocks.map((block) => inBlock(block, inline)) }));
  return { ...report, chapters: report.chapters.map((chapter) => ({ ...chapter, sections: sections(chapter.sections) })) };
}

function anchorsOf(report: Report): Set<string> {
  const anchors = new Set<string>();
  for (const { id, blocks } of sectionsOf(report)) {
    anchors.add(id);
    for (const block of blocks) {
      if (block.type === 'heading' || block.type === 'table' || block.type === 'matrix') anchors.add(block.id);
      if (block.type === 'table') for (const { anchor } of block.rows) if (anchor !== undefined) anchors.add(anchor);
    }
  }
  return anchors;
}

function inBlock(block: Block, inline: (content: Rich) => Rich): Block {
  switch (block.type) {
    case 'paragraph':
    case 'notice':
      return { ...block, content: inline(block.content) };
    case 'list':
      return { ...block, items: block.items.map(inline) };
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => ({ ...fact, value: inline(fact.value) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, content: inline(cell.content) })) })) };
    case 'matrix':
      return { ...block, rows: block.rows.map((row) => ({ ...row, head: inline(row.head), gap: inline(row.gap) })) };
    case 'heading':
      return { ...block, title: inline(block.title) };
    case 'stats':
    case 'figure':
      return block;
  }
}
