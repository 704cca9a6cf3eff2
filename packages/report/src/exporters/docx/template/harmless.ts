/** Fields that fetch from elsewhere or start something. */
const FIELDS = /\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|MACROBUTTON|LINK|IMPORT|DATABASE|EMBED|RD)\b/i;

/** A part of a template without embedded objects, controls, fields that reach outside, and references to relationships that stay behind. */
export function harmless(xml: string, kept: ReadonlySet<string>): string {
  return xml
    .replace(/<o:OLEObject\b[^>]*?(?:\/>|>[\s\S]*?<\/o:OLEObject>)/g, '')
    .replace(/<w:control\b[^>]*?(?:\/>|>[\s\S]*?<\/w:control>)/g, '')
    .replace(/(<w:(?:instrText|delInstrText)\b[^>]*>)([^<]*)(<)/g, (whole, open: string, text: string, close: string) =>
      FIELDS.test(text) ? `${open} QUOTE "" ${close}` : whole,
    )
    .replace(/w:instr="([^"]*)"/g, (whole, text: string) => (FIELDS.test(text) ? 'w:instr=" QUOTE &quot;&quot; "' : whole))
    .replace(/\sr:(?:id|embed|link|pict|href)="([^"]*)"/g, (whole, id: string) => (kept.has(id) ? whole : ''));
}

/** A theme refers to nothing. */
export function harmlessTheme(xml: string): string {
  return harmless(xml, new Set());
}

/** A numbering part without pictures for points. */
export function harmlessNumbering(xml: string): string {
  return harmless(xml, new Set())
    .replace(/<w:numPicBullet\b[\s\S]*?<\/w:numPicBullet>/g, '')
    .replace(/<w:lvlPicBulletId\b[^>]*\/>/g, '');
}
