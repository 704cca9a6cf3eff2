import { builtinCatalog } from '@anshin/catalog';
import { analysePaths } from '../packages/engine/src/paths/analyse-paths.ts';
import { pathInput } from '../packages/engine/src/paths/attack-paths.ts';
import { generated, NOW, SIZES } from './generated.ts';
import type { BenchJob } from './job.ts';
import { timed } from './timed.ts';

/** The whole analysis of attack paths after the stages: ranking, cuts, parties, what falls with what. Bounded by counts of work, see its limits. */
export function pathAnalysisJobs(): readonly BenchJob[] {
  return SIZES.map((size) => ({
    id: 'D3',
    title: 'whole analysis of attack paths, in process',
    size,
    isQuick: size === 100,
    figure: 'milliseconds',
    compares: 'no program of npm or Debian ranks and cuts attack paths so; its parts are compared as B6, B7 and B8; found: paths listed',
    prepare: () => {
      const input = pathInput(generated(size), builtinCatalog(), { now: NOW });
      const run = () => {
        const { milliseconds, result } = timed(() => analysePaths(input));
        return { milliseconds, found: result.incidents.flatMap(({ causes }) => causes).reduce((sum, { paths }) => sum + paths.length, 0) };
      };
      return { ours: { name: 'anshin', run }, comparators: [] };
    },
  }));
}
