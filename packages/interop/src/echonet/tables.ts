import type { BilingualText } from '@anshin/model';

/** Kinds by class group code, for classes that the catalog does not hold. Source: ECHONET Lite specification, part II, table of class groups; the kind is own reading (ASSUMPTION). */
export const GROUP_KINDS: Readonly<Record<string, { readonly kind: string; readonly title: BilingualText }>> = {
  '00': { kind: 'sensor', title: { ja: 'センサ関連機器', en: 'Sensor device' } },
  '01': { kind: 'airConditioner', title: { ja: '空調関連機器', en: 'Air conditioning device' } },
  '02': { kind: 'homeAppliance', title: { ja: '住宅・設備関連機器', en: 'Housing device' } },
  '03': { kind: 'homeAppliance', title: { ja: '調理・家事関連機器', en: 'Cooking or household device' } },
  '04': { kind: 'homeAppliance', title: { ja: '健康関連機器', en: 'Health device' } },
  '05': { kind: 'controller', title: { ja: '管理・操作関連機器', en: 'Management device' } },
  '06': { kind: 'homeAppliance', title: { ja: 'AV 関連機器', en: 'Audiovisual device' } },
};

/** Further classes by code. Source: ECHONET Lite Appendix, class codes; names and kinds are own reading (ASSUMPTION). */
export const MORE_CLASSES: Readonly<
  Record<string, { readonly kind: string; readonly title: BilingualText; readonly acts: boolean; readonly reveals: boolean }>
> = {
  '0007': { kind: 'sensor', title: { ja: '人体検知センサ', en: 'Human detection sensor' }, acts: false, reveals: true },
  '0011': { kind: 'sensor', title: { ja: '温度センサ', en: 'Temperature sensor' }, acts: false, reveals: false },
  '0133': { kind: 'homeAppliance', title: { ja: '換気扇', en: 'Ventilation fan' }, acts: true, reveals: false },
  '0135': { kind: 'homeAppliance', title: { ja: '空気清浄器', en: 'Air cleaner' }, acts: true, reveals: false },
  '027C': { kind: 'homeAppliance', title: { ja: '燃料電池', en: 'Fuel cell' }, acts: true, reveals: false },
  '027E': { kind: 'battery', title: { ja: '電気自動車充放電器', en: 'Charger and discharger of electric vehicles' }, acts: true, reveals: false },
  '0287': { kind: 'meter', title: { ja: '分電盤メータリング', en: 'Power distribution board metering' }, acts: false, reveals: true },
  '0290': { kind: 'homeAppliance', title: { ja: '一般照明', en: 'General lighting' }, acts: true, reveals: true },
  '02A1': { kind: 'battery', title: { ja: '電気自動車充電器', en: 'Charger of electric vehicles' }, acts: true, reveals: false },
  '02A5': { kind: 'photovoltaic', title: { ja: 'マルチ入力 PCS', en: 'Multiple-input power conditioner' }, acts: true, reveals: false },
  '02A6': { kind: 'waterHeater', title: { ja: 'ハイブリッド給湯機', en: 'Hybrid water heater' }, acts: true, reveals: false },
  '03B7': { kind: 'homeAppliance', title: { ja: '冷凍冷蔵庫', en: 'Refrigerator' }, acts: true, reveals: true },
  '03D3': { kind: 'homeAppliance', title: { ja: '洗濯乾燥機', en: 'Washer and dryer' }, acts: true, reveals: false },
  '0602': { kind: 'homeAppliance', title: { ja: 'テレビ', en: 'Television' }, acts: true, reveals: true },
};
