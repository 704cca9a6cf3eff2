import type { Words } from '../importer.ts';

/** What the import of CycloneDX files says. */
export const CYCLONEDX_WORDS = {
  'cyclonedx.assumed-product': {
    ja: '部品表に製品の名前がないため、ファイル名の「{name}」を構成要素としました。',
    en: 'The bill of materials names no product, so a component was called “{name}” like the file.',
  },
  'cyclonedx.parts-held': {
    ja: '「{name}」に含まれる部品 {count} 件は、構成要素とせず、部品表として文書に残しました。',
    en: '{count} parts lie in “{name}”. They did not become components; the bill was kept in the document.',
  },
  'cyclonedx.not-in-document': {
    ja: '「{name}」に当たる構成要素が文書にないため、新しく加えました。すでにある構成要素のことであれば、対応表（--mapping）の components で指定してください。',
    en: 'The document has no component called “{name}”, so one was added. If it is one of yours, say so under components in a mapping file (--mapping).',
  },
  'cyclonedx.unknown-component': {
    ja: '対応表にある構成要素「{component}」が文書にありません。識別子を確かめてください。',
    en: 'The document has no component “{component}”, which the mapping file names. Check its id.',
  },
  'cyclonedx.version-changed': {
    ja: '「{name}」のバージョンが {from} から {to} に変わりました。',
    en: 'The version of “{name}” changed from {from} to {to}.',
  },
  'cyclonedx.bad-vector': {
    ja: '{id} の評価ベクトル「{vector}」は正しくないため、使っていません。',
    en: 'The vector “{vector}” of {id} is not valid and was not used.',
  },
  'cyclonedx.other-score': {
    ja: '{id} のスコアはファイルでは {said} ですが、ベクトルから計算すると {score} です。ベクトルのほうを使いました。',
    en: 'The file gives {id} the score {said}, but its vector comes to {score}. The vector was used.',
  },
  'cyclonedx.unnamed-vulnerability': {
    ja: '番号のない脆弱性 {count} 件は読み込みませんでした。',
    en: '{count} vulnerabilities without an id were left out.',
  },
  'cyclonedx.unknown-ref': {
    ja: '{id} が指す部品（{ref}）が部品表にも文書にもないため、読み込みませんでした。番号だけで別の部品に当てることはしません。',
    en: '{id} lies in a part ({ref}) that neither the file nor the document holds, so it was left out. It is never matched to another part by its number alone.',
  },
  'cyclonedx.no-target': {
    ja: '{id} はどの部品のものか書かれていないため、読み込みませんでした。',
    en: '{id} does not say which part it lies in and was left out.',
  },
  'cyclonedx.tangled': {
    ja: '部品の依存関係が込み入っているため、最後までたどっていません。一部の脆弱性は、製品そのもののものとしました。',
    en: 'The dependencies of the parts are too tangled to be followed to their end. Some vulnerabilities were taken for ones of the product itself.',
  },
  'cyclonedx.unread-range': {
    ja: '{id} の影響を受けるバージョンの範囲を読めないため、「{name}」は影響を受けるとみなしました。',
    en: 'The range of affected versions of {id} cannot be read, so “{name}” was taken for affected.',
  },
  'cyclonedx.version-unaffected': {
    ja: '{id} は、この版の「{name}」には影響しないとされています。脅威には加えていません。',
    en: '{id} does not affect this version of “{name}” and did not become a threat.',
  },
  'cyclonedx.version-moved': {
    ja: '「{name}」は {id} の影響を受けない版になりました。この脅威を閉じてよいか判断してください。',
    en: '“{name}” now has a version that {id} does not affect. Decide whether this threat can be closed.',
  },
  'cyclonedx.class-by-cwe': {
    ja: '{id} の脅威の分類は、{cwe} から {class} とみなしました。',
    en: 'The class of {id} was taken from {cwe}: {class}.',
  },
  'cyclonedx.not-affected': {
    ja: '{id} は、供給者の説明（VEX）により「該当なし」としました。承認ではありません。理由を確かめてください。',
    en: '{id} was set to not applicable because the supplier says so (VEX). That is no approval; check the reason.',
  },
  'cyclonedx.kept-adopted': {
    ja: '{id} は、供給者の説明（VEX）では影響なしですが、この文書では脅威として採用されています。採用のまま残しました。',
    en: 'The supplier says (VEX) that {id} does not bite, but this document adopted the threat. It was left adopted.',
  },
  'cyclonedx.said-resolved': {
    ja: '{id} は、供給者の説明（VEX）では対応済みです。実施済みの対策として加えました。検証済みとは扱いません。',
    en: 'The supplier calls {id} resolved (VEX). A measure that is in place was added; nothing counts as verified.',
  },
  'cyclonedx.reopened-threat': {
    ja: '{id} が「{state}」とされたため、「該当なし」としていた判断を取り消しました。判断し直してください。',
    en: '{id} is {state}, so the judgement “not applicable” was taken back. Judge it anew.',
  },
  'cyclonedx.reopened-measure': {
    ja: '{id} が「{state}」とされたため、対策「{measure}」を計画中に戻しました。効いているか確かめ直してください。',
    en: '{id} is {state}, so the measure “{measure}” was set back to planned. Check again whether it works.',
  },
  'cyclonedx.released-measure': {
    ja: '{id} が「{state}」とされたため、対策「{measure}」の対象からこの脅威を外しました。ほかの脅威への対策としては残ります。',
    en: '{id} is {state}, so the measure “{measure}” no longer counts for this threat. It stays in place for the others.',
  },
  'cyclonedx.decision-affected': {
    ja: '意思決定「{decision}」は {id} についてのものです。新しい脆弱性情報を踏まえて見直してください。',
    en: 'The decision “{decision}” is about {id}. Review it in the light of the new statement.',
  },
} as const satisfies Words;
