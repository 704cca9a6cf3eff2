import { build, must, run, setup, tool } from './run-steps.mjs';

/** Rewrites the expected results of all examples; the diff is the review. */
setup();
build();
must('Writing the expected results', run(tool('tsx'), ['--conditions', 'anshin-source', 'tools/examples/golden.ts']));
