import { COLOURS, type Colour, PARTY_COLOURS } from '@anshin/report/vocabulary';

/**
 * The colours of reports as CSS variables (`--ink`, `--sheet`, `--critical-fill`, `--party-3-ink` …), light and dark, so that screen and paper
 * look alike. They go in as a constructed sheet, which a strict content security policy allows.
 */
export function adoptTokens(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root{${variables('light')}color-scheme:light}:root[data-mantine-color-scheme="dark"]{${variables('dark')}color-scheme:dark}@media print{:root,:root[data-mantine-color-scheme="dark"]{${variables('light')}color-scheme:light}}`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function variables(scheme: keyof Colour): string {
  const named = Object.entries(COLOURS).map(([name, colour]) => `--${kebab(name)}:${colour[scheme]};`);
  const parties = PARTY_COLOURS.flatMap((party, index) =>
    (['ink', 'fill', 'ground'] as const).map((shade) => `--party-${index}-${shade}:${party[shade][scheme]};`),
  );
  return [...named, ...parties].join('');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The variables of one party's shades; a thirteenth party takes the first's. */
export function partyVariables(index: number): { readonly ink: string; readonly fill: string; readonly ground: string } {
  const at = index % PARTY_COLOURS.length;
  return { ink: `var(--party-${at}-ink)`, fill: `var(--party-${at}-fill)`, ground: `var(--party-${at}-ground)` };
}
