import { nameKey } from '../../inventory/name-index.ts';
import { type AssetRow, textFor } from './asset-row.ts';
import type { ListDraft } from './draft-list.ts';

/** Fields of a component that name a party. */
const FIELDS = ['owner', 'accountable', 'operator'] as const;

/** The stakeholders of a list: one for each party that it names, or that of the document by that name. */
export class Parties {
  readonly #list: ListDraft;
  readonly #parties = new Map<string, string>();

  constructor(list: ListDraft) {
    this.#list = list;
    for (const [id, { name }] of Object.entries(list.into?.stakeholders ?? {}))
      for (const text of [id, ...(typeof name === 'string' ? [name] : [name.ja, name.en])]) this.#parties.set(nameKey(text), id);
  }

  /** Who owns the asset, answers for it and runs it, as far as the row says so. */
  of(row: AssetRow): { owner?: string; accountable?: string; operator?: string } {
    const parties: { owner?: string; accountable?: string; operator?: string } = {};
    for (const field of FIELDS) {
      const name = textFor(row, field)?.replace(/\s+/g, ' ');
      if (name !== undefined) parties[field] = this.#partyOf(name);
    }
    return parties;
  }

  /** Who keeps things running for others is taken for a provider; so is a department of the company that keeps the list. */
  #partyOf(name: string): string {
    const known = this.#parties.get(nameKey(name));
    if (known !== undefined) return known;
    const { draft, telling } = this.#list;
    const role = USERS.test(name) ? ('user' as const) : ('provider' as const);
    const id = draft.add('stakeholders', name, { name, role });
    this.#parties.set(nameKey(name), id);
    telling.assume(['stakeholders', id, 'role'], 'asset-list.assumed-role', { name, role: ROLE_TITLES[role] });
    return id;
  }
}

/** Words of parties that use what others provide. */
const USERS = /利用者|住まい手|入居者|顧客|お客様|ユーザ|\b(user|customer|resident|tenant|client)s?\b/i;

const ROLE_TITLES = { user: { ja: '利用者', en: 'a user' }, provider: { ja: '提供者', en: 'a provider' } } as const;
