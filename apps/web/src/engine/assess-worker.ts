import { builtinCatalog } from '@anshin/catalog';
import { type Assessment, assess, type AssessOptions } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { applySessionEdits } from './apply-session-edits.ts';
import type { FromAssessor, SectionName, Sections, ToAssessor } from './protocol.ts';
import { answer } from './questions/questions.ts';

/** How long no edit must have come before everything is assessed, in ms. ASSUMPTION: shorter than a pause in typing. */
const QUIET = 120;

/** Makes what the session does not keep (requirements, checklists, findings …) when the document rests, and answers questions about it. */
let document: AnshinDocument | undefined;
let options: AssessOptions = { now: '1970-01-01' };
let version = 0;
let made: { readonly version: number; readonly assessment: Assessment } | undefined;
let wanted: readonly SectionName[] = [];
/** What was told last, as text: a section that is the same again is not told, so that nothing is drawn anew for it. */
const told = new Map<SectionName, string>();
let timer: ReturnType<typeof setTimeout> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToAssessor>) => {
  if (data.type === 'ask') return reply(data.id, data.name, data.args);
  if (data.type === 'want') wanted = data.sections;
  else {
    version = data.version;
    if (data.type === 'open') [document, options] = [data.document, { now: data.now, inForce: data.inForce }];
    else if (document !== undefined) document = applySessionEdits(document, data.edits);
  }
  clearTimeout(timer);
  timer = setTimeout(tellSections, data.type === 'edits' ? QUIET : 0);
});

function current(of: AnshinDocument): Assessment {
  if (made?.version !== version) made = { version, assessment: assess(of, builtinCatalog(), options) };
  return made.assessment;
}

function tellSections(): void {
  if (document === undefined || wanted.length === 0) return;
  try {
    const assessment = current(document);
    const sections = Object.fromEntries(wanted.filter((name) => isNews(name, assessment)).map((name) => [name, assessment[name]])) as Sections;
    if (Object.keys(sections).length > 0) tell({ type: 'sections', version, sections });
  } catch (cause) {
    // What was to be told with it was not.
    told.clear();
    tell({ type: 'failed', message: messageOf(cause) });
  }
}

function isNews(name: SectionName, assessment: Assessment): boolean {
  const text = JSON.stringify(assessment[name]);
  const isSame = told.get(name) === text;
  told.set(name, text);
  return !isSame;
}

function reply(id: number, name: string, args: unknown): void {
  try {
    if (document === undefined) throw new Error('no document is open');
    const of = document;
    tell({ type: 'answer', id, value: answer(name, args, { document: of, catalog: builtinCatalog(), options, assessment: () => current(of) }) });
  } catch (cause) {
    tell({ type: 'refused', id, message: messageOf(cause) });
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function tell(message: FromAssessor): void {
  self.postMessage(message);
}
