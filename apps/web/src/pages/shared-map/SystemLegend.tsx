import { Link } from '@tanstack/react-router';
import { useText, useWords } from '../../i18n/use-words.ts';
import { Section } from '../../parts/Section.tsx';
import { useErrorText } from '../../parts/use-error-text.ts';
import { PlaceWords } from '../../risk-map/PlaceWords.tsx';
import { SystemMark } from './SystemMark.tsx';
import type { SharedParty } from './shared-tokens.ts';
import type { ChosenSystem } from './use-shared-systems.ts';
import classes from './SystemLegend.module.css';

const NONE: ReadonlySet<string> = new Set();

interface SystemLegendProps {
  readonly systems: readonly ChosenSystem[];
  readonly partiesOf: (id: string) => readonly SharedParty[];
  readonly lit: ReadonlySet<string>;
  readonly onLight: (tokens: ReadonlySet<string>) => void;
}

/** Which number is which system, and which letters are which party, with their levels. */
export function SystemLegend({ systems, partiesOf, lit, onLight }: SystemLegendProps) {
  const say = useWords('sharedMap');
  const text = useText();
  const errorText = useErrorText();
  return (
    <Section title={say('systems.title')}>
      <ul className={classes.systems}>
        {systems.map(({ id, number, system, error }) => {
          const parties = partiesOf(id).filter(({ position }) => position.before !== null);
          const light = { onMouseEnter: () => onLight(new Set(parties.map(({ token }) => token.id))), onMouseLeave: () => onLight(NONE) };
          return (
            <li key={id} className={classes.system} {...light}>
              <div className={classes.head}>
                <SystemMark number={number} />
                {system === undefined ? (
                  <span className={classes.muted}>{error === null ? say('systems.loading') : say('systems.failed', { reason: errorText(error) })}</span>
                ) : (
                  <Link
                    to="/a/$assessment/$page"
                    params={{ assessment: id, page: 'map' }}
                    className={classes.link}
                    aria-label={say('systems.open', { system: text(system.row.title) })}
                  >
                    {text(system.row.title)}
                  </Link>
                )}
              </div>
              {system !== undefined && parties.length === 0 && <p className={classes.muted}>{say('systems.not-rated')}</p>}
              <ul className={classes.parties}>
                {parties.map(({ token, party, position }) => (
                  <li key={token.id} className={classes.party} data-lit={lit.has(token.id) || undefined}>
                    <strong>{token.tag}</strong>
                    <span className={classes.name}>{party}</span>
                    <PlaceWords place={position.before} none="" />
                    {position.withinTarget === false && <span className={classes.outside}>{say('systems.outside')}</span>}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
