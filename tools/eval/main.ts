import { builtinCatalog } from '@anshin/catalog';
import { evaluate, totalsOf } from './evaluate.ts';

/**
 * `npm run eval`: how what the engine derives from structure alone compares with what experts published. Agreement with published analyses,
 * not the share of all threats found; the rules' authors had seen the publications.
 */
const rows = await evaluate();
const totals = totalsOf(rows);
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ version: 1, rules: builtinCatalog().rules.length, totals, systems: rows })}\n`);
else {
  process.stdout.write(
    '| system | threats found | worst rank | in default view: published of analysed | requirements | functions | positions | missed |\n|---|---|---|---|---|---|---|---|\n',
  );
  for (const row of rows) {
    const missed = [...row.threats.missed, ...row.requirements.missed, ...row.functions.missed].join(', ');
    process.stdout.write(
      `| ${row.id} | ${row.threats.found}/${row.threats.published} | ${row.threats.worstRank ?? '–'} | ${row.shown.published}/${row.shown.analysed} | ${row.requirements.found}/${row.requirements.published} | ${row.functions.found}/${row.functions.published} | ${row.positions.agreed}/${row.positions.published} | ${missed} |\n`,
    );
  }
  process.stdout.write(
    `\n${builtinCatalog().rules.length} rules; threat recall ${totals.threatRecall}, precision in the default view ${totals.precision}, requirement recall ${totals.requirementRecall}, function recall ${totals.functionRecall}, positions ${totals.positions}\n`,
  );
}
