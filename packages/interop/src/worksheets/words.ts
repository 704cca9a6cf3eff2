import type { Words } from '../importer.ts';

/** What can be said of our own worksheets on their way back. */
export const WORKSHEET_WORDS = {
  'worksheets.no-keys': {
    ja: '本ツールが書き出したワークシートではないか、隠しシートのキーがありません。ワークシートを書き出し直してください。',
    en: 'This is no workbook written by Anshin, or its hidden sheet of keys is missing. Export the worksheets again.',
  },
  'worksheets.newer-version': {
    ja: 'より新しい版で書き出したワークシートです。本ツールを新しくしてから読み込んでください。',
    en: 'The worksheets were written by a newer version. Update Anshin, then import them.',
  },
  'worksheets.other-document': {
    ja: 'このワークシートは別の文書（{sheet}）から書き出したものです。文書「{document}」には取り込めません。',
    en: 'These worksheets were exported from another document ({sheet}); they cannot be read into “{document}”.',
  },
  'worksheets.fresh': {
    ja: '新しい文書を作りました。ワークシートに列のない内容（対策の効果など）は含まれません。元の文書があるときは、それに取り込んでください。',
    en: 'A new document was made. What has no column on the worksheets (such as the effect of a measure) is not in it. Import into the original document where there is one.',
  },
  'worksheets.text-cut': {
    ja: 'このセルには長い文章の途中までしか入っていません。続きは取り込めませんでした。',
    en: 'The cell holds only the beginning of a long text; the rest could not be taken over.',
  },
  'worksheets.macros': {
    ja: 'マクロが含まれています。マクロは実行も取り込みもしていません。',
    en: 'The workbook holds macros. They were neither run nor imported.',
  },
  'worksheets.external-links': {
    ja: '他のファイルへのリンクが含まれています。リンク先は読んでいません。',
    en: 'The workbook links to other files. Nothing was read from them.',
  },
  'worksheets.copied-table': {
    ja: 'シート「{sheet}」は別のシートの写しです。写しの内容は取り込みません。元のシートに書いてください。',
    en: 'The sheet “{sheet}” is a copy of another one and was not read. Write into the original.',
  },
  'worksheets.table-missing': {
    ja: 'シート「{sheet}」の表が見つかりません。その内容は変えずに残しました。',
    en: 'The table of the sheet “{sheet}” was not found. What it holds was left as it is.',
  },
  'worksheets.realigned': {
    ja: 'シート「{sheet}」で、隠れたキーを残したまま並べ替えた行が{rows}件ありました。内容から元の項目を見分けました。',
    en: 'On the sheet “{sheet}” {rows} rows had been sorted without their hidden keys. They were recognised by their content.',
  },
  'worksheets.copied-row': {
    ja: '行の写しは新しい項目として読みました。',
    en: 'The copy of a row was read as a new entry.',
  },
  'worksheets.row-gone': {
    ja: '「{entry}」の行がなくなっています。削除する場合は、変更の一覧で確かめて決めてください。',
    en: 'The row of “{entry}” is gone. Decide in the list of changes whether the entry should be removed.',
  },
  'worksheets.gone-since': {
    ja: '「{entry}」は、書き出したあとに文書から削除されています。その行は取り込みません。',
    en: '“{entry}” was removed from the document after the export. Its row was not read.',
  },
  'worksheets.id-fixed': {
    ja: '項目「{id}」の識別子やキーは、ワークシートでは変えられません。新しい行として書き足してください。',
    en: 'The id or key of “{id}” cannot be changed on a worksheet. Add a new row instead.',
  },
  'worksheets.id-changed': {
    ja: '識別子「{text}」は使えないか、すでにあるため、別の識別子を付けました。',
    en: 'The id “{text}” cannot be used or is taken; another one was given.',
  },
  'worksheets.not-editable': {
    ja: 'この欄はワークシートからは変えられません。',
    en: 'This value cannot be changed by a worksheet.',
  },
  'worksheets.shortened': {
    ja: 'このセルには長い文章の途中までしか入っていないため、変更を取り込みません。元の文書で直してください。',
    en: 'The cell holds only the beginning of a long text; the change was not taken. Edit the text in the document.',
  },
  'worksheets.moved-row': {
    ja: '行を別の項目の下へ移す変更は取り込めません。移す先の項目の名前で、新しい行を書き足してください。',
    en: 'A row cannot be moved to another entry this way. Add a new row that names the other entry.',
  },
  'worksheets.no-parent': {
    ja: '新しい行がどの項目に属するのか分かりません（「{text}」）。すでにある項目の名前を書いてください。',
    en: 'It cannot be told which entry the new row belongs to (“{text}”). Write the name of an existing one.',
  },
  'worksheets.no-key': {
    ja: '新しい行が誰、または何についてのものか、選んでください。',
    en: 'Choose whom or what the new row is about.',
  },
  'worksheets.key-taken': {
    ja: '「{text}」の行はすでにあります。その行を直してください。',
    en: 'There is a row for “{text}” already. Change that one.',
  },
  'worksheets.conflict': {
    ja: 'この値は、書き出したあとに文書の側でも変わっています。シートの値「{sheet}」は、確かめるまで取り込みません。',
    en: 'The document’s value changed after the export as well. “{sheet}” from the sheet is held until someone decides.',
  },
  'worksheets.two-values': {
    ja: '同じ値が {other} と違う内容に書き換えられています。どちらも取り込みません。一方を直してください。',
    en: 'The same value was changed to something else at {other}. Neither was taken; make them agree.',
  },
  'worksheets.required': {
    ja: 'この欄は空にできません。値を書いてください。',
    en: 'This cell must not be empty. Write a value.',
  },
  'worksheets.bad-value': {
    ja: '「{text}」は選べる値ではありません。選択肢から選んでください。',
    en: '“{text}” is not one of the values. Choose one from the list.',
  },
  'worksheets.unknown-name': {
    ja: '「{text}」という名前や識別子の項目がありません。先に行を加えるか、選択肢から選んでください。',
    en: 'There is nothing with the name or id “{text}”. Add a row for it first, or choose one from the list.',
  },
  'worksheets.ambiguous-name': {
    ja: '「{text}」に当たる項目が複数あります。識別子で書いてください。',
    en: 'Several entries bear the name “{text}”. Write the id instead.',
  },
  'worksheets.bad-number': {
    ja: '「{text}」は数として読めません。数字だけを書いてください。',
    en: '“{text}” is no number. Write digits only.',
  },
  'worksheets.bad-day': {
    ja: '「{text}」は日付として読めません。2027-03-31 の形で書いてください。',
    en: '“{text}” is no date. Write it as 2027-03-31.',
  },
  'worksheets.refused': {
    ja: 'この内容は取り込めませんでした。{why}',
    en: 'This could not be taken over. {why}',
  },
} as const satisfies Words;
