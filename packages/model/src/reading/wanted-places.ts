import type { TreeVisitor } from './tree-visitor.ts';

/** A key or an index that some wanted path goes through, with the offsets where it and its value stand in the text, once seen. */
interface Wanted {
  readonly children: Map<string, Wanted>;
  key?: number;
  value?: number;
  isCollection?: boolean;
}

interface Frame {
  readonly wanted: Wanted | undefined;
  readonly isMap: boolean;
  next: Wanted | undefined;
  index: number;
}

/** Collects where some paths of a document stand, in one pass over its text; the rest of the text costs next to nothing. */
export class WantedPlaces implements TreeVisitor {
  private readonly root: Wanted = { children: new Map() };
  private readonly frames: Frame[] = [];

  constructor(paths: Iterable<readonly string[]>) {
    for (const path of paths) {
      let wanted = this.root;
      for (const key of path) {
        let child = wanted.children.get(key);
        if (child === undefined) wanted.children.set(key, (child = { children: new Map() }));
        wanted = child;
      }
    }
  }

  /**
   * Where a path stands: a scalar at its value; a map or a list at the key that names it; what is about the key itself, at the key; what is
   * not in the text (a missing field), where its nearest holder stands.
   */
  offsetOf(path: readonly string[], isAboutKey: boolean): number {
    let found = this.root;
    let isWhole = true;
    for (const key of path) {
      const child = found.children.get(key);
      isWhole = child?.value !== undefined;
      if (child === undefined || !isWhole) break;
      found = child;
    }
    const atValue = isWhole && found.isCollection !== true && !isAboutKey;
    return (atValue ? found.value : (found.key ?? found.value)) ?? 0;
  }

  open(isMap: boolean, offset: number): void {
    const wanted = this.value(offset, true);
    this.frames.push({ wanted, isMap, next: undefined, index: 0 });
  }

  key(name: string, offset: number): void {
    const frame = this.frames.at(-1);
    if (frame?.wanted === undefined) return;
    frame.next = frame.wanted.children.get(name);
    if (frame.next !== undefined) frame.next.key = offset;
  }

  scalar(offset: number): void {
    this.value(offset, false);
  }

  close(): void {
    this.frames.pop();
  }

  private value(offset: number, isCollection: boolean): Wanted | undefined {
    const wanted = this.nextWanted();
    if (wanted !== undefined) {
      wanted.value = offset;
      wanted.isCollection = isCollection;
    }
    return wanted;
  }

  private nextWanted(): Wanted | undefined {
    const frame = this.frames.at(-1);
    if (frame === undefined) return this.root;
    if (frame.wanted === undefined) return undefined;
    return frame.isMap ? frame.next : frame.wanted.children.get(String(frame.index++));
  }
}
