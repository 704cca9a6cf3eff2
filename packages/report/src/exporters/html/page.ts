import type { Language } from '@anshin/model';
import { say } from '../../locales/words.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import type { Report, Section } from '../../tree/report.ts';
import { renderBlock } from './render-block.ts';
import { word } from './render-inline.ts';
import { printRules } from './style/print.ts';
import { screenRules } from './style/screen.ts';

/** Nothing is loaded and nothing runs: no script, no font, no picture from elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole page of a report. */
export function renderPage(report: Report, languages: readonly Language[]): string {
  const [first = 'ja', second] = languages;
  const toc = tableOfContents(report, first, second);
  const title = escapeXml([...new Set(languages.map((language) => report.title[language]))].join(' / '));
  const chapters = report.chapters.map((chapter, index) => {
    const eyebrow = `<p class="chapter">${word(chapter.title, first, second)}</p>`;
    const [head = '', ...rest] = chapter.sections.map((section, at) =>
      renderSection(section, numberOf(section, index, at), languages, at === 0 ? eyebrow : ''),
    );
    return `${head}${index === 0 ? `<div class="print-only toc">${toc}</div>` : ''}${rest.join('\n')}`;
  });
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Anshin">
<title>${title}</title>
<style>${screenRules()}
${printRules()}</style>
</head>
<body>
<div class="page">
<nav aria-label="${escapeXml(say('page.contents')[first])}"><div class="beside">${toc}</div><details><summary>${word(say('page.contents'), first, second)}</summary>${toc}</details></nav>
<main>
<header class="cover"><h1>${cover(report, first, second)}</h1><p>${word(report.subtitle, first, second)}</p></header>
${chapters.join('\n')}
</main>
</div>
</body>
</html>
`;
}

function cover(report: Report, first: Language, second: Language | undefined): string {
  return word(report.title, first, second);
}

function tableOfContents(report: Report, first: Language, second: Language | undefined): string {
  return `<ol>${report.chapters.map((chapter, index) => `<li><b>${word(chapter.title, first, second)}</b>${chapter.sections.map((section, at) => `<a href="#${escapeXml(section.id)}">${numberOf(section, index, at)} ${word(section.title, first, second)}</a>`).join('')}</li>`).join('')}</ol>`;
}

function numberOf(section: Section, chapter: number, at: number): string {
  return section.isUnnumbered === true ? '' : `${chapter + 1}.${at + 1}`;
}

function renderSection(section: Section, number: string, languages: readonly Language[], eyebrow: string): string {
  const [first = 'ja', second] = languages;
  const hasWideFigure = section.blocks.some(
    (block) => block.type === 'matrix' || (block.type === 'figure' && block.drawing.width > 1_100 && block.drawing.width > block.drawing.height),
  );
  const classes = [
    ...(eyebrow === '' ? [] : ['opens']),
    ...(hasWideFigure ? ['own-page'] : []),
    ...(hasWideFigure || section.isWide === true ? ['wide-page'] : []),
  ];
  return `<section id="${escapeXml(section.id)}"${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${eyebrow}<h2>${number === '' ? '' : `<span class="num">${number}</span>`}${word(section.title, first, second)}</h2>\n${section.blocks.map((block) => renderBlock(block, languages)).join('\n')}</section>`;
}
