import { LANGUAGE_TAGS } from '../../ooxml/office-languages.ts';
import type { Para, Run } from '../../ooxml/text/run.ts';
import { tag, xmlText } from '../../ooxml/xml.ts';
import type { StyleKey } from '../parts/styles/tables.ts';
import type { BodyContext } from './context.ts';

/** How a paragraph departs from its style. */
export interface ParagraphForm {
  /** Further paragraph properties, in the order of the schema: before alignment. */
  readonly before?: string;
  readonly align?: 'center' | 'right';
  /** XML around the runs: bookmarks. */
  readonly opening?: string;
  readonly closing?: string;
  readonly isWhite?: boolean;
}

/** A paragraph in a style. */
export function paragraph(para: Para, style: StyleKey, context: BodyContext, form: ParagraphForm = {}): string {
  const properties = tag(
    'w:pPr',
    {},
    tag('w:pStyle', { 'w:val': context.styles[style] }),
    form.before ?? '',
    para.isApart === true ? '<w:spacing w:before="80"/>' : '',
    form.align === undefined ? '' : tag('w:jc', { 'w:val': form.align }),
  );
  return tag('w:p', {}, properties, form.opening ?? '', ...para.runs.map((run) => linkedRun(run, context)), form.closing ?? '');
}

/** XML already made, as a paragraph in a style. */
export function rawParagraph(content: string, style: StyleKey, context: BodyContext, before = ''): string {
  return tag('w:p', {}, tag('w:pPr', {}, tag('w:pStyle', { 'w:val': context.styles[style] }), before), content);
}

function linkedRun(run: Run, context: BodyContext): string {
  const bookmark = run.to === undefined ? undefined : context.bookmarks.get(run.to);
  const own = runXml(run, context, bookmark !== undefined);
  return bookmark === undefined ? own : tag('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, own);
}

/** Letters that look alike, with their language. */
export function runXml(run: Run, context: Pick<BodyContext, 'styles'>, isLink = false): string {
  const style = isLink ? context.styles.link : run.isCode === true ? context.styles.code : undefined;
  const own = LANGUAGE_TAGS[run.language];
  const properties = tag(
    'w:rPr',
    {},
    style === undefined ? '' : tag('w:rStyle', { 'w:val': style }),
    run.language === 'ja' ? '<w:rFonts w:hint="eastAsia"/>' : '',
    run.isBold === true ? '<w:b/><w:bCs/>' : '',
    run.colour === undefined ? '' : tag('w:color', { 'w:val': run.colour }),
    run.isSmall === true ? '<w:sz w:val="17"/><w:szCs w:val="17"/>' : '',
    run.ground === undefined ? '' : tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': run.ground }),
    run.language === 'ja' ? tag('w:lang', { 'w:val': own, 'w:eastAsia': own }) : tag('w:lang', { 'w:val': own }),
  );
  return tag('w:r', {}, properties, tag('w:t', { 'xml:space': 'preserve' }, xmlText(run.text)));
}

/** A field whose result stands there already: page numbers, numbers of captions. */
export function field(instruction: string, result: string, properties = ''): string {
  const part = (content: string): string => tag('w:r', {}, properties, content);
  return (
    part('<w:fldChar w:fldCharType="begin"/>') +
    part(tag('w:instrText', { 'xml:space': 'preserve' }, xmlText(` ${instruction} `))) +
    part('<w:fldChar w:fldCharType="separate"/>') +
    part(tag('w:t', { 'xml:space': 'preserve' }, xmlText(result))) +
    part('<w:fldChar w:fldCharType="end"/>')
  );
}

/** The two ends of a bookmark for an anchor; nothing where no link needs it. */
export function bookmark(anchor: string, context: BodyContext): { readonly opening: string; readonly closing: string } {
  const name = context.bookmarks.get(anchor);
  if (name === undefined) return { opening: '', closing: '' };
  const id = context.counters.next('bookmark');
  return { opening: tag('w:bookmarkStart', { 'w:id': id, 'w:name': name }), closing: tag('w:bookmarkEnd', { 'w:id': id }) };
}
