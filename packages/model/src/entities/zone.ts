import { z } from 'zod';
import { Id } from './id.ts';
import { Text } from './text.ts';

/** What a place is; `internet` and `publicSpace` are open to anyone. */
export const ZoneKind = z.enum([
  'premises',
  'plant',
  'controlNetwork',
  'controlInformation',
  'informationNetwork',
  'field',
  'warehouse',
  'vehicle',
  'office',
  'remoteOffice',
  'providerSite',
  'cloud',
  'dataCentre',
  'mobile',
  'publicSpace',
  'internet',
]);
export type ZoneKind = z.infer<typeof ZoneKind>;

/** 構成場所・領域: a trust boundary; may lie within another. */
export const Zone = z
  .strictObject({ name: Text.optional(), kind: ZoneKind, within: Id.optional(), description: Text.optional() })
  .meta({ id: 'Zone', title: '構成場所・領域 / Zone' });
export type Zone = z.infer<typeof Zone>;
