import { drawio } from './drawio/drawio.ts';
import { pytm } from './pytm/pytm.ts';
import { threatComposer } from './threat-composer/threat-composer.ts';
import { tm7 } from './tm7/tm7.ts';
import { vsdx } from './vsdx/vsdx.ts';
import { worksheetsImporter } from './worksheets/worksheets-importer.ts';
import { otmImporter } from './otm/otm.ts';
import { owaspTmlImporter } from './owasp-tml/owasp-tml.ts';
import { threagileImporter } from './threagile/threagile.ts';
import { threatDragonImporter } from './threat-dragon/threat-dragon.ts';
import { assetList } from './asset-list/asset-list.ts';
import { cyclonedx } from './cyclonedx/cyclonedx.ts';
import { echonet } from './echonet/echonet.ts';
import { wotTd } from './wot-td/wot-td.ts';
import type { Importer } from './importer.ts';

/** Every format that can be read; a new one is a folder and a line here. */
export const IMPORTERS: readonly Importer[] = [
  tm7,
  threatComposer,
  drawio,
  vsdx,
  pytm,
  worksheetsImporter,
  threatDragonImporter,
  otmImporter,
  owaspTmlImporter,
  threagileImporter,
  cyclonedx,
  wotTd,
  echonet,
  // Takes any table that no other format claims, so it stays last.
  assetList,
];
