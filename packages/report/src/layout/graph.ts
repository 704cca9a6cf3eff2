import type { Point, Rect } from '../drawing/drawing.ts';

/** A box to be placed. */
export interface GraphNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The container it lies in. */
  readonly parent?: string;
}

/** A box around nodes and other containers; it is as large as they need. */
export interface GraphContainer {
  readonly id: string;
  readonly parent?: string;
  /** Room for a title at the top, in pixels. */
  readonly top: number;
  readonly padding: number;
}

/** A line between two nodes, with room for a label where one is wanted. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label?: { readonly width: number; readonly height: number };
}

/** What is to be laid out; ids are distinct over nodes, containers and edges. Containers come before those inside them. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly containers: readonly GraphContainer[];
  readonly edges: readonly GraphEdge[];
  /** Distance between nodes. */
  readonly gap: number;
}

/** Where a line runs, and where its label stands. */
export interface PlacedEdge {
  readonly points: readonly Point[];
  readonly label?: Rect;
}

/** The same graph, placed; coordinates begin at 0. */
export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Rect>;
  readonly containers: ReadonlyMap<string, Rect>;
  readonly edges: ReadonlyMap<string, PlacedEdge>;
}

/** The direction in which edges should run. */
export type Direction = 'right' | 'down';
