import { readFileSync } from 'node:fs';
import { builtinCatalog } from '@anshin/catalog';
import { prepareRun } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { deriveThreats } from '../../packages/engine/src/stages/threats/derive-threats.ts';
import { NOW } from '../generated.ts';
import { timed } from '../timed.ts';

/** Runs every rule over every element of a document, once. */
const document = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as AnshinDocument;
const run = prepareRun(document, builtinCatalog(), { now: NOW });
const { milliseconds, result } = timed(() => deriveThreats(run));
const { compiled, topology } = run;
const work = topology.components.length * compiled.componentRules.length + topology.channels.length * compiled.channelRules.length;
process.stdout.write(`${JSON.stringify({ milliseconds, nanosecondsEach: (milliseconds * 1e6) / work, work, found: result.length })}\n`);
