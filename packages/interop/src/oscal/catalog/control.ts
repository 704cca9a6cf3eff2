import { type Prop, labelProp } from '../base/prop.ts';
import type { Scribe } from '../base/scribe.ts';
import type { BilingualText } from '@anshin/model';
import { uuidOf } from '../base/uuid.ts';

/** A control of a catalog. */
export interface Control {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly props: readonly Prop[];
  readonly links: readonly Link[];
  readonly parts: readonly unknown[];
}

/** A group of controls, or of groups; OSCAL allows one of the two. */
export interface Group {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly parts?: readonly unknown[];
  readonly controls?: readonly Control[];
  readonly groups?: readonly Group[];
}

export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly text?: string;
}

/** An entry of the catalog that becomes a control. */
export interface ControlEntry {
  readonly id: string;
  readonly title: BilingualText;
  readonly summary: BilingualText;
  /** The paragraph of the guideline. */
  readonly source: string;
  readonly inferred?: boolean | undefined;
}

/** The id of the statement of a control, which findings name. */
export function statementId(control: string): string {
  return `${control}_smt`;
}

/** The UUID of the resource that stands for a framework's document. */
export function sourceUuid(framework: string): string {
  return uuidOf('source', framework);
}

/** A control whose statement is Anshin's own summary; the wording of the guideline is never in it. */
export function controlOf(
  scribe: Scribe,
  entry: ControlEntry,
  more: { readonly class: string; readonly framework: string; readonly props?: readonly Prop[]; readonly links?: readonly Link[]; readonly guidance?: string },
): Control {
  const { line, prose, say } = scribe;
  const { framework, props = [], links = [], guidance } = more;
  const parts = [{ id: statementId(entry.id), name: 'statement', prose: prose(entry.summary) }];
  return {
    id: entry.id,
    class: more.class,
    title: line(entry.title),
    props: [labelProp(entry.id), ...props],
    links: [{ href: `#${sourceUuid(framework)}`, rel: 'reference', text: line(entry.source) }, ...links],
    parts: [
      ...parts,
      ...(guidance === undefined ? [] : [{ id: `${entry.id}_gdn`, name: 'guidance', prose: guidance }]),
      ...(entry.inferred === true ? [{ id: `${entry.id}_inf`, name: 'guidance', prose: say('catalog.inferred') }] : []),
    ],
  };
}
