import type { BilingualText, Language } from '@anshin/model';
import { inlineSvg } from '../../drawing/svg/render-svg.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import type { Block } from '../../tree/block.ts';
import { type Rich, text } from '../../tree/inline.ts';
import { renderRich, word } from './render-inline.ts';
import { renderMatrix } from './render-matrix.ts';
import { renderTable } from './render-table.ts';

/** One block of a section. */
export function renderBlock(block: Block, languages: readonly Language[]): string {
  const [first = 'ja', second] = languages;
  switch (block.type) {
    case 'paragraph':
      return pair('p', block.tone, block.content, languages);
    case 'notice':
      return pair('p', `notice ${block.tone}`, block.content, languages);
    case 'list':
      return `${block.title === undefined ? '' : `<h3>${word(block.title, first, second)}</h3>`}<ul>${block.items.map((item) => `<li>${renderRich(item, languages)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl class="facts">${block.facts.map((fact) => `<div><dt>${word(fact.name, first, second)}</dt><dd>${renderRich(fact.value, languages)}</dd></div>`).join('')}</dl>`;
    case 'stats':
      return `<ul class="stats">${block.stats.map((stat) => `<li class="${stat.tone}"><strong>${escapeXml(stat.value)}</strong><span>${word(stat.name, first, second)}</span>${note(stat.note, first, second)}</li>`).join('')}</ul>`;
    case 'table':
      return renderTable(block, languages);
    case 'matrix':
      return renderMatrix(block, languages);
    case 'figure':
      return `<figure style="--w:${Math.round(block.drawing.width)}px"><div class="canvas" tabindex="0">${inlineSvg(block.drawing, languages)}</div><figcaption>${renderRich([text(block.caption)], languages)}</figcaption></figure>`;
    case 'heading':
      return `<h${block.level} id="${escapeXml(block.id)}">${renderRich(block.title, languages)}</h${block.level}>`;
  }
}

function note(value: BilingualText | undefined, first: Language, second: Language | undefined): string {
  return value === undefined ? '' : `<em>${word(value, first, second)}</em>`;
}

/** A paragraph; with two languages they stand side by side where there is room. */
function pair(tag: string, tone: string | undefined, content: Rich, languages: readonly Language[]): string {
  const rendered = renderRich(content, languages);
  const isPair = rendered.startsWith('<span class="la"');
  return `<${tag} class="${[tone, isPair ? 'pair' : undefined].filter((name) => name !== undefined).join(' ')}">${rendered}</${tag}>`;
}
