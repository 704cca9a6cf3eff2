import { build, COMMAND, run, setup } from './run-steps.mjs';

/** Sets everything up and starts the workbench, or the command that the arguments name. */
setup();
build();
// Ctrl-C is for the command, which ends what it runs in good order; this script waits for it.
process.on('SIGINT', () => undefined);
const args = process.argv.slice(2);
process.exit(run(process.execPath, [COMMAND, ...(args.length > 0 ? args : ['serve'])]));
