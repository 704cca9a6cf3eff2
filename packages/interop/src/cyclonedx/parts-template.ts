import { openBom } from './open-bom.ts';

/** Most parts that a template lists. ASSUMPTION: more than anyone goes through by hand. */
const MAX_PARTS = 300;

const HEAD = `# 部品表の部品が、文書のどの構成要素に当たるかを書きます。右に構成要素の識別子を書き、先頭の # を外してください。
# Which component of your document a part of the bill is. Write the component's id on the right and take the # away.
components:
`;

/** The text of a mapping file that lists the product, its devices and services; `undefined` where the file cannot be read. */
export function partsTemplate(bytes: Uint8Array): string | undefined {
  const opened = openBom(bytes);
  if ('code' in opened) return undefined;
  const { subject, parts, services } = opened.bom;
  const rank = (type: string): number => (type === 'device' || type === 'platform' ? 0 : type === 'application' ? 1 : 2);
  const listed = [...parts].sort((a, b) => rank(a.type) - rank(b.type));
  const all = [...(subject === undefined ? [] : [subject]), ...services.map((service) => ({ ...service, type: 'service' })), ...listed];
  const lines = all
    .slice(0, MAX_PARTS)
    .map(
      ({ ref, name, version, type }) =>
        `  # ${JSON.stringify(ref)}: my-component # ${`${name} ${version} (${type})`.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')}\n`,
    );
  return `${HEAD}${lines.join('')}`;
}
