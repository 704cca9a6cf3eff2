import { build, setup } from './run-steps.mjs';

setup();
build();
