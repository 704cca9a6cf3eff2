import type { BilingualText } from '../entities/text.ts';
import { MAX_DEPTH } from './limits.ts';
import { JSON_REASONS } from './syntax-reasons.ts';
import type { TreeVisitor } from './tree-visitor.ts';

/** Why a JSON text is none (RFC 8259), and where. */
export interface JsonFault {
  readonly offset: number;
  readonly reason: BilingualText;
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

/**
 * The slow, exact pass over a JSON text: tells a visitor where everything stands and returns the first fault, if any. The words of
 * `JSON.parse` differ from one run time to the next; these do not. Stops silently at `MAX_DEPTH`, which is told before.
 */
export function scanJson(text: string, visitor: TreeVisitor): JsonFault | undefined {
  const scanner = new JsonScanner(text, visitor);
  try {
    scanner.document();
    return undefined;
  } catch (error) {
    if (error instanceof JsonStop) return error.fault;
    throw error;
  }
}

/** Ends the scan from any depth; carries no stack that anyone needs. */
class JsonStop extends Error {
  readonly fault: JsonFault | undefined;
  constructor(fault: JsonFault | undefined) {
    super('stop');
    this.fault = fault;
  }
}

class JsonScanner {
  private position = 0;
  private depth = 0;
  private readonly text: string;
  private readonly visitor: TreeVisitor;

  constructor(text: string, visitor: TreeVisitor) {
    this.text = text;
    this.visitor = visitor;
  }

  document(): void {
    this.skipSpace();
    this.value();
    if (this.position < this.text.length) this.fail(JSON_REASONS.afterEnd);
  }

  private value(): void {
    const character = this.text[this.position];
    if (character === '{') this.collection(true, '}');
    else if (character === '[') this.collection(false, ']');
    else {
      this.visitor.scalar(this.position);
      if (character === '"') this.string();
      else if (this.take(NUMBER) === undefined && this.take(WORD) === undefined)
        this.fail(this.position >= this.text.length ? JSON_REASONS.cutOff : JSON_REASONS.noValue);
    }
    this.skipSpace();
  }

  private collection(isMap: boolean, end: string): void {
    if (++this.depth > MAX_DEPTH) throw new JsonStop(undefined);
    this.visitor.open(isMap, this.position++);
    this.skipSpace();
    let isFirst = true;
    while (this.text[this.position] !== end) {
      if (!isFirst) {
        if (this.text[this.position] !== ',') this.fail(this.position >= this.text.length ? JSON_REASONS.cutOff : JSON_REASONS.noComma);
        this.position++;
        this.skipSpace();
      }
      isFirst = false;
      if (isMap) this.key();
      this.value();
    }
    this.position++;
    this.depth--;
    this.visitor.close();
  }

  private key(): void {
    const start = this.position;
    if (this.text[start] !== '"') this.fail(start >= this.text.length ? JSON_REASONS.cutOff : JSON_REASONS.noKey);
    const source = this.string();
    this.visitor.key(source.includes('\\') ? String(JSON.parse(source)) : source.slice(1, -1), start);
    this.skipSpace();
    if (this.text[this.position] !== ':') this.fail(this.position >= this.text.length ? JSON_REASONS.cutOff : JSON_REASONS.noColon);
    this.position++;
    this.skipSpace();
  }

  /** A string with its quotes, as written. */
  private string(): string {
    const start = this.position++;
    for (;;) {
      const character = this.text.charCodeAt(this.position);
      if (Number.isNaN(character)) {
        this.position = start;
        this.fail(JSON_REASONS.string);
      }
      if (character < 0x20) this.fail(JSON_REASONS.control);
      if (character === 0x5c /* \ */) {
        if (this.take(ESCAPE) === undefined) this.fail(JSON_REASONS.escape);
        continue;
      }
      this.position++;
      if (character === 0x22 /* " */) return this.text.slice(start, this.position);
    }
  }

  private skipSpace(): void {
    this.take(SPACE);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  private fail(reason: BilingualText): never {
    throw new JsonStop({ offset: Math.min(this.position, this.text.length), reason });
  }
}
