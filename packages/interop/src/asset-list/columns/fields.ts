import type { BilingualText } from '@anshin/model';

/** What a column of an asset list can be about. */
export const ASSET_FIELDS = [
  'name',
  'id',
  'host',
  'kind',
  'zone',
  'owner',
  'accountable',
  'operator',
  'connects',
  'medium',
  'ip',
  'mac',
  'vendor',
  'model',
  'version',
  'serial',
  'quantity',
  'purpose',
  'description',
] as const;
export type AssetField = (typeof ASSET_FIELDS)[number];

/** The field in words. */
export const FIELD_TITLES: Readonly<Record<AssetField, BilingualText>> = {
  name: { ja: '名称', en: 'name' },
  id: { ja: '管理番号', en: 'asset number' },
  host: { ja: 'ホスト名', en: 'host name' },
  kind: { ja: '種別', en: 'kind' },
  zone: { ja: '設置場所', en: 'place' },
  owner: { ja: '所有者', en: 'owner' },
  accountable: { ja: '管理責任者', en: 'who answers for it' },
  operator: { ja: '運用・保守の担当', en: 'who runs or maintains it' },
  connects: { ja: '接続先', en: 'what it connects to' },
  medium: { ja: '接続方式', en: 'how it connects' },
  ip: { ja: 'IP アドレス', en: 'IP address' },
  mac: { ja: 'MAC アドレス', en: 'MAC address' },
  vendor: { ja: 'メーカー', en: 'vendor' },
  model: { ja: '型番', en: 'model' },
  version: { ja: 'OS・版', en: 'OS or version' },
  serial: { ja: '製造番号', en: 'serial number' },
  quantity: { ja: '台数', en: 'quantity' },
  purpose: { ja: '用途', en: 'purpose' },
  description: { ja: '備考', en: 'remarks' },
};

/** Fields that several columns may fill. */
export const LIST_FIELDS: ReadonlySet<AssetField> = new Set(['connects', 'description', 'ip', 'mac']);

/** Fields of which one is needed to tell one asset from another, the best first. */
export const NAMING_FIELDS = ['name', 'host', 'id', 'model'] as const satisfies readonly AssetField[];

/** Fields that the model has no place for; they stand in the description with the words of the header. */
export const NOTED_FIELDS = ['id', 'host', 'ip', 'mac', 'vendor', 'model', 'version', 'serial', 'quantity'] as const satisfies readonly AssetField[];
