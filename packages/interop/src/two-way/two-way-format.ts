import type { BilingualText, CollectionName, Finding } from '@anshin/model';
import type { ImportSource, Words } from '../importer.ts';
import type { SketchStyle } from './from-document/sketching.ts';
import type { Sketch } from './sketch.ts';
import type { Places } from './unplaced-fields.ts';

/** What of a document survives the way into a format and back. */
export interface Holds {
  /** The fields of each collection that are held; collections that are not named are not held at all. */
  readonly fields: { readonly [C in CollectionName]?: readonly string[] };
  /** Both languages of a text, missing names and other notes travel along beside the native fields. */
  readonly notes: boolean;
  readonly positions: boolean;
  /** Of which elements it can be said that they are out of scope. */
  readonly exclusions: readonly ('components' | 'channels')[];
  /** Threats that lie at no component and no channel. */
  readonly unplacedThreats: boolean;
  /** Measures that treat no threat. */
  readonly looseMeasures: boolean;
  /** Assets held by a channel. */
  readonly assetsOnChannels: boolean;
  /** Only the six classes of STRIDE. */
  readonly onlyStride: boolean;
}

/** An opened foreign file: its value in the form in which it is merged, and what was found on the way. */
export interface Opened {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** One format that is read and written. The rest of the way, in both directions, is the same for all of them. */
export interface TwoWayFormat {
  readonly id: string;
  readonly title: BilingualText;
  readonly extensions: readonly string[];
  /** The ending of a written file, without a dot. */
  readonly extension: string;
  readonly recognises: (source: ImportSource) => boolean;
  /** Brings a parsed file to the form in which it is merged (newest version, lists with ids); `undefined` when it is of another format. */
  readonly open: (value: unknown, source: ImportSource) => Opened | undefined;
  /** The opposite of `open`: the value of a file of the newest version. */
  readonly close: (value: unknown) => unknown;
  readonly parse: (value: unknown) => { readonly sketch: Sketch; readonly findings: readonly Finding[] };
  /** The sketch in the form in which it is merged; `kept` says where things of the kept file stand. */
  readonly print: (sketch: Sketch, kept: unknown) => unknown;
  readonly write: (value: unknown) => string;
  readonly places: Places;
  readonly holds: Holds;
  readonly style: SketchStyle;
  /** Fields that the format demands and the document does not have, as they are filled in a new file. */
  readonly standIns: BilingualText | undefined;
  /** Codes for collections that are written in a form which cannot be read back, in place of the usual one. */
  readonly lossCodes?: { readonly [C in CollectionName]?: string };
  readonly words: Words;
}
