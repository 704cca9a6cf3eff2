import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built workbench, beside the bundle or the sources of the command; undefined where it was not built. */
export function webFolder(here: string = import.meta.url): string | undefined {
  return ['../../web/dist', '../../../web/dist'].map((place) => fileURLToPath(new URL(place, here))).find((folder) => existsSync(`${folder}/index.html`));
}
