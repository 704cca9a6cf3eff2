import type { ForeignExport, ForeignExporter, ForeignExportInput } from '../../foreign-exporter.ts';
import { finding } from '../../reading/finding.ts';
import { type HeldFields, oscalLosses } from '../base/losses.ts';
import { metadataOf } from '../base/metadata.ts';
import { oscalFile } from '../base/oscal-file.ts';
import { propsOf } from '../base/prop.ts';
import { type Scribe, scribeOf } from '../base/scribe.ts';
import { OSCAL_WORDS } from '../base/words.ts';
import { catalogName, frameworksOf } from '../catalog/framework-catalog.ts';
import { assetsOf, componentsOf, partyPlan, profileName } from './party-plan.ts';
import { hasPart, type Share, sharesOf } from './shares.ts';

const TITLE = { ja: 'OSCAL 責任分担', en: 'OSCAL shared responsibility' };

/**
 * Who provides what, who leans on it and who was asked for it: one system security plan for each party, and the profile that they answer.
 * OSCAL's list of leveraged authorizations stays away, because each of its entries claims an authorization with a date.
 */
export const oscalSharedResponsibility: ForeignExporter = {
  id: 'oscal-shared-responsibility',
  title: TITLE,
  extension: 'oscal-ssp.json',
  words: OSCAL_WORDS,
  write: (input) => Promise.resolve(write(input)),
};

function write(input: ForeignExportInput): readonly ForeignExport[] {
  const scribe = scribeOf(input);
  const { document } = input;
  const shares = sharesOf(scribe);
  const parties = Object.keys(document.stakeholders ?? {}).filter((party) => shares.some((share) => hasPart(share, party)));
  const plans = parties.map((party) => {
    const own = shares.filter((share) => hasPart(share, party));
    return oscalFile('system-security-plan', `${document.id}.${party}.oscal-ssp.json`, partyPlan(scribe, party, own));
  });
  const names = frameworksOf(scribe).map(catalogName).join(', ');
  const told = [
    ...(plans.length === 0 ? [finding('export.oscal-no-shares', 'warning', ['measures'])] : []),
    finding('export.oscal-needs-catalogs', 'info', [], { names }),
    ...oscalLosses(input, TITLE, heldByPlans(scribe, shares, parties)),
  ];
  const profile = oscalFile('profile', profileName(document.id), profileOf(scribe));
  // The plans refer to the profile by its name, so it must not be the file that may be renamed: the first one.
  return [...plans, profile].map((file, at) => (at === 0 ? { ...file, losses: told } : file));
}

function profileOf(scribe: Scribe): Readonly<Record<string, unknown>> {
  const { assessment, document, say } = scribe;
  return {
    metadata: metadataOf(scribe, {
      title: say('profile.title', { title: document.title }),
      version: assessment.assessment.digest,
      remarks: say('profile.remarks'),
      props: propsOf({ id: document.id }),
    }),
    imports: frameworksOf(scribe).map((framework) => ({ href: catalogName(framework), 'include-all': {} })),
    merge: { 'as-is': true },
  };
}

function heldByPlans(scribe: Scribe, shares: readonly Share[], parties: readonly string[]): HeldFields {
  if (parties.length === 0) return { parts: ['title', 'frameworks'], collections: {} };
  const components = parties.flatMap((party) =>
    componentsOf(
      scribe,
      party,
      shares.filter((share) => hasPart(share, party)),
    ),
  );
  return {
    parts: ['title', 'description', 'applyingParties', 'coordinator', 'frameworks', 'responsibilityBoundary'],
    collections: {
      stakeholders: { fields: ['name', 'role', 'partOf', 'description'] },
      components: { fields: ['name', 'kind', 'layer', 'description', 'purpose', 'owner', 'accountable', 'operator', 'inferred'], ids: new Set(components) },
      assets: { fields: ['name', 'kind', 'primary', 'personal', 'description'], ids: new Set(parties.flatMap((party) => assetsOf(scribe, party))) },
      measures: {
        fields: ['title', 'description', 'performs', 'accountable', 'asked', 'meets', 'functions', 'on', 'status'],
        ids: new Set(shares.map(({ measure }) => measure.id)),
      },
    },
  };
}
