import { readFileSync } from 'node:fs';
import { builtinCatalog } from '@anshin/catalog';
import { readDocument } from '@anshin/model';
import { timed } from '../timed.ts';
import { stepGraph } from './step-graph-of.ts';

/** Reads a document and makes its attack graph, once. */
const file = process.argv[2] ?? '';
const { document } = readDocument(readFileSync(file), { file });
if (document === undefined) throw new Error(`${file} cannot be read`);
const { milliseconds, result } = timed(() => stepGraph(document, builtinCatalog()));
process.stdout.write(`${JSON.stringify({ milliseconds, found: result.steps.length + result.to.length })}\n`);
