import type { AnshinDocument } from '@anshin/model';

/** The structure of a system alone: what is there and how it is connected, without any judgement that a publication made on it. */
export function structureOf(document: AnshinDocument): AnshinDocument {
  const { anshin, id, title, frameworks, serviceLevel, stakeholders, zones, components, channels, flows, assets, usages } = document;
  const given = { frameworks, serviceLevel, stakeholders, zones, components, channels, flows, assets, usages };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { anshin, id, title, ...present } as AnshinDocument;
}
