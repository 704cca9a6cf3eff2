import { type Completion, type CompletionContext, type CompletionResult, type CompletionSource } from '@codemirror/autocomplete';
import { type Proposal, type ProposalGrounds, proposalsAt } from './proposals.ts';
import { yamlContext } from './yaml-context.ts';

const TYPES: Readonly<Record<Proposal['sort'], string>> = { key: 'property', value: 'enum', reference: 'variable', catalog: 'constant' };

/** Proposes what belongs at the cursor; the grounds are read anew each time, since document and language change while the editor stands. */
export function completionSource(grounds: () => ProposalGrounds | undefined): CompletionSource {
  return (context: CompletionContext): CompletionResult | null => {
    const now = grounds();
    if (now === undefined) return null;
    const place = yamlContext(context.state.sliceDoc(0, context.pos));
    const proposals = proposalsAt(place, now);
    const [word] = /[\w.@-]*$/.exec(place.prefix) ?? [''];
    if (proposals.length === 0 || (word === '' && !context.explicit)) return null;
    return { from: context.pos - word.length, options: proposals.map(optionOf), validFor: /^[\w.@-]*$/ };
  };
}

function optionOf({ label, detail, sort, insert }: Proposal): Completion {
  return { label, type: TYPES[sort], ...(detail === undefined ? {} : { detail }), ...(insert === undefined ? {} : { apply: insert }) };
}
