import type { Finding } from '@anshin/model';
import type { Box } from '../two-way/sketch.ts';

/** A shape of a drawing. Ids are unique in the file. */
export interface DrawnShape {
  readonly id: string;
  /** The number of its page, from 0. */
  readonly diagram: number;
  /** Its visible text, line by line. */
  readonly text: string;
  /** What it is drawn as: the name of a stencil, a master or a basic shape. */
  readonly stencil: string;
  /** The shape, group or container that it belongs to. */
  readonly parent?: string | undefined;
  /** Where it stands on its page, in pixels from the upper left. */
  readonly box?: Box | undefined;
  /** Drawn to hold others (a swim lane, a container). */
  readonly isContainer: boolean;
  /** A bare group, which shows nothing itself. */
  readonly isGroup: boolean;
  /** Only text, without a figure. */
  readonly isText: boolean;
  /** What somebody wrote beside the shape (properties, shape data). */
  readonly data: Readonly<Record<string, string>>;
}

/** A point on a page. */
export type Point = readonly [x: number, y: number];

/** A line of a drawing. */
export interface DrawnConnector {
  readonly id: string;
  readonly diagram: number;
  readonly text: string;
  readonly stencil: string;
  /** The shapes at its ends. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Where its ends lie, for ends that are glued to nothing. */
  readonly start?: Point | undefined;
  readonly end?: Point | undefined;
  /** Whether an arrow points at the shape there. */
  readonly arrowAtStart: boolean;
  readonly arrowAtEnd: boolean;
}

/** A file of shapes without its syntax: what draw.io and Visio have in common. */
export interface Drawing {
  readonly title: string;
  readonly pages: readonly string[];
  readonly shapes: readonly DrawnShape[];
  readonly connectors: readonly DrawnConnector[];
  readonly findings: readonly Finding[];
}
