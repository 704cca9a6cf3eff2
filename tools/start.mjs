import { build, COMMAND, run, setup } from './run-steps.mjs';

/** Sets everything up and assesses the window-shutter system, or what the arguments name. */
setup();
build();
const args = process.argv.slice(2);
process.exit(run(process.execPath, [COMMAND, ...(args.length > 0 ? args : ['assess', 'window-shutter', '--out', 'out', '--format', 'html,md,json,svg'])]));
