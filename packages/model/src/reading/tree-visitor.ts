/** What a second pass over a text tells about its maps, lists and scalars; offsets count UTF-16 units from 0. */
export interface TreeVisitor {
  /** A map or a list begins. */
  open(isMap: boolean, offset: number): void;
  /** A key of the map that is open; its value follows. */
  key(name: string, offset: number): void;
  /** A scalar or an alias. */
  scalar(offset: number): void;
  /** The map or list that is open ends. */
  close(): void;
}
