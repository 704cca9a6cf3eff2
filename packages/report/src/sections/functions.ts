import { drawLayerBands } from '../figures/layer-bands/layer-bands.ts';
import { nameList } from '../inlines/names.ts';
import { say } from '../locales/words.ts';
import { resultTerm, term } from '../terms/term.ts';
import type { Block } from '../tree/block.ts';
import { mark, type Rich, row, text } from '../tree/inline.ts';
import type { SectionBuilder } from './section-builder.ts';
import { cells, table } from './table-block.ts';

/** Where the IPA guide's reliability functions sit, by layer. */
export const functions: SectionBuilder = {
  chapter: 'treatment',
  build: (view) => {
    const all = view.assessment.functions;
    if (all.length === 0) return [];
    const columns = [
      { title: say('function.number'), width: 'narrow' as const, align: 'end' as const },
      { title: say('function.title'), width: 20 },
      { title: say('function.phase'), width: 'narrow' as const },
      { title: say('function.origin'), width: 'narrow' as const },
      { title: say('function.layers'), width: 'narrow' as const },
      { title: say('function.on'), width: 'wide' as const },
      { title: say('function.for'), width: 'narrow' as const },
    ];
    const rows = all.map((entry) => {
      const number = (value: number): Rich => [text({ ja: String(value), en: String(value) })];
      return cells(
        number(entry.number),
        [text(entry.title)],
        entry.phase === undefined ? [] : [text(resultTerm('phase', entry.phase))],
        [mark(entry.origin === 'placed' ? 'done' : 'open', resultTerm('placement', entry.origin))],
        row(entry.layers.map((layer): Rich => [text(term('layer', layer))])),
        nameList(view, 'element', entry.on),
        row(entry.functionalRequirements.map(number)),
      );
    });
    const blocks: Block[] = [
      { type: 'paragraph', content: [text(say('function.about'))] },
      { type: 'figure', drawing: drawLayerBands(view), caption: say('function.caption') },
      table('functions-list', columns, rows),
    ];
    return [{ id: 'functions', title: say('function.section'), blocks }];
  },
};
