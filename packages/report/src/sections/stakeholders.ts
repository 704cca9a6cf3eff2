import { drawStakeholders } from '../figures/stakeholder-diagram/stakeholder-diagram.ts';
import { partyInline } from '../inlines/names.ts';
import { say } from '../locales/words.ts';
import { term } from '../terms/term.ts';
import { BREAK, type Rich, text } from '../tree/inline.ts';
import { cleanBilingual } from '../view/clean-bilingual.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** Who bears or treats risk, and what ties them. */
export const stakeholders: SectionBuilder = {
  chapter: 'system',
  build: async (view) => {
    if (view.parties.size === 0) return [];
    const rows = [...view.parties.values()].map((party) => {
      const stated = view.document.stakeholders?.[party.id] ?? view.document.authorities?.[party.id];
      const notAssessed = view.document.stakeholders?.[party.id]?.notAssessed;
      const about: Rich = stated?.description === undefined ? [] : [text(cleanBilingual(stated.description))];
      const left: Rich =
        notAssessed === undefined
          ? []
          : [...(about.length === 0 ? [] : [BREAK]), text(say('stakeholders.not-assessed', { because: cleanBilingual(notAssessed.because) }), 'muted')];
      return cells([partyInline(view, party.id)], [text(party.role === 'authority' ? say('role.authority') : term('role', party.role))], [...about, ...left]);
    });
    const columns = [{ title: say('standing.party') }, { title: say('stakeholders.role') }, { title: say('stakeholders.about'), width: 'wide' as const }];
    return [
      {
        id: 'stakeholders',
        title: say('stakeholders.title'),
        blocks: [{ type: 'figure', drawing: await drawStakeholders(view), caption: say('stakeholders.caption') }, table('stakeholder-list', columns, rows)],
      },
    ];
  },
};
