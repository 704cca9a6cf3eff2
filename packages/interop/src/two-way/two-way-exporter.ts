import { assess, type ThreatResult } from '@anshin/engine';
import type { AnshinDocument, Finding } from '@anshin/model';
import type { ForeignExport, ForeignExporter, ForeignExportInput } from '../foreign-exporter.ts';
import { finding } from '../reading/finding.ts';
import { comparable } from './comparable.ts';
import { derivedThreats } from './derived-threats.ts';
import { sketchOfDocument } from './from-document/sketch-of-document.ts';
import { lossesOf } from './losses.ts';
import { mergeKept } from './merge-kept.ts';
import { documentOfSketch } from './to-document/document-of-sketch.ts';
import type { TwoWayFormat } from './two-way-format.ts';
import { TWO_WAY_WORDS } from './words.ts';

/** The exporter of a two-way format. */
export function twoWayExporter(format: TwoWayFormat): ForeignExporter {
  const { id, title, extension, words } = format;
  return { id, title, extension, words: { ...TWO_WAY_WORDS, ...words }, write: (input) => Promise.resolve([writeTwoWay(format, input)]) };
}

function writeTwoWay(format: TwoWayFormat, input: ForeignExportInput): ForeignExport {
  const { document, language } = input;
  const kept = keptFile(format, document);
  const { value, derived, imported } = kept.value === undefined ? newFile(format, input) : changedFile(format, input, kept.value);
  const options = { language, derived: new Set(derived.map((threat) => threat.id)) };
  const isFilledIn = kept.value === undefined && format.standIns !== undefined;
  const standIns = isFilledIn ? [finding('export.stand-in', 'info', [], { format: format.title, fields: format.standIns })] : [];
  const losses = [...kept.findings, ...lossesOf({ document, held: comparable(document, format, options), imported }, format, language), ...standIns];
  return { name: `${document.id}.${format.extension}`, content: format.write(format.close(value)), losses };
}

interface Written {
  readonly value: unknown;
  readonly derived: readonly ThreatResult[];
  /** The document as it was when it came in. */
  readonly imported?: AnshinDocument;
}

function newFile(format: TwoWayFormat, { document, assessment, language }: ForeignExportInput): Written {
  const derived = derivedThreats(document, assessment, false);
  return { value: format.print(sketchOfDocument({ document, language, ids: {}, derived, style: format.style }), undefined), derived };
}

/** The kept file with what changed in the document since the import. */
function changedFile(format: TwoWayFormat, { document, assessment, language, catalog }: ForeignExportInput, kept: unknown): Written {
  const { style, id } = format;
  const { sketch } = format.parse(kept);
  const imported = documentOfSketch(sketch, { format: id, catalog, content: '-' }).document as AnshinDocument;
  const places = Object.entries(imported.foreign?.[id]?.ids ?? {}).filter(([key]) => key.startsWith('components/') || key.startsWith('channels/'));
  const idOf = new Map(places.map(([key, foreign]) => [foreign, key.slice(key.indexOf('/') + 1)]));
  const had = new Set(sketch.threats.flatMap(({ rule, at = '' }) => (rule === undefined ? [] : [`${rule}@${idOf.get(at) ?? ''}`])));
  const isOurs = had.size > 0;
  const first = isOurs ? derivedThreats(imported, assess(imported, catalog, { now: assessment.now }), false) : [];
  const known = new Set(first.map((threat) => threat.id));
  const isWritten = (threat: ThreatResult): boolean => had.has(threat.id) || !known.has(threat.id);
  const derived = derivedThreats(document, assessment, !isOurs).filter(isWritten);
  const print = (of: AnshinDocument, threats: readonly ThreatResult[]): unknown =>
    format.print(sketchOfDocument({ document: of, language, ids: of.foreign?.[id]?.ids ?? {}, derived: threats, style }), kept);
  const before = print(
    imported,
    first.filter((threat) => had.has(threat.id)),
  );
  return { value: mergeKept(kept, before, print(document, derived)), derived, imported };
}

/** The kept file in the form in which it is merged. */
function keptFile(format: TwoWayFormat, { foreign }: AnshinDocument): { readonly value: unknown; readonly findings: readonly Finding[] } {
  const content = foreign !== undefined && Object.hasOwn(foreign, format.id) ? foreign[format.id]?.content : undefined;
  if (content === undefined) return { value: undefined, findings: [] };
  try {
    const opened = format.open(JSON.parse(content), { name: format.id, bytes: new Uint8Array(0) });
    if (opened !== undefined) return { value: opened.value, findings: [] };
  } catch {
    // Somebody edited it; it is told below and a new file is written.
  }
  return { value: undefined, findings: [finding('export.kept-unreadable', 'warning', ['foreign', format.id], { format: format.title })] };
}
