const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Types of relationships between parts. Source: ECMA-376 part 1. */
export const RELATION = {
  document: `${OFFICE}/officeDocument`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: `${OFFICE}/extended-properties`,
  theme: `${OFFICE}/theme`,
  slide: `${OFFICE}/slide`,
  layout: `${OFFICE}/slideLayout`,
  master: `${OFFICE}/slideMaster`,
  presProps: `${OFFICE}/presProps`,
  viewProps: `${OFFICE}/viewProps`,
  tableStyles: `${OFFICE}/tableStyles`,
  image: `${OFFICE}/image`,
  hyperlink: `${OFFICE}/hyperlink`,
  styles: `${OFFICE}/styles`,
  settings: `${OFFICE}/settings`,
  numbering: `${OFFICE}/numbering`,
  fontTable: `${OFFICE}/fontTable`,
  webSettings: `${OFFICE}/webSettings`,
  header: `${OFFICE}/header`,
  footer: `${OFFICE}/footer`,
} as const;
