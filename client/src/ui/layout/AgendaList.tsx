import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../action/Icon';
import { VisuallyHidden } from '../feedback/Hidden';
import { classes } from '../classes';
import './AgendaList.css';

/** One item of the agenda as the list shows it. */
export interface AgendaItem {
  id: string;
  number: number;
  name: string;
  /** "6 min", or the outcome once it is done: "besloten". */
  aside: string;
  /** A short line below: who is needed, what is urgent. */
  detail?: string;
  state: 'klaar' | 'nu' | 'straks';
  /** For an item of which one may know only that it is there. */
  closed?: boolean;
}

export interface AgendaListProps {
  items: readonly AgendaItem[];
  /** Without it the items are words, not buttons. */
  onSelect?: (id: string) => void;
}

/** The agenda of a zitting: what is done, what is on the table, what follows. */
export function AgendaList({ items, onSelect }: AgendaListProps) {
  return (
    <ol className="dt-agenda">
      {items.map((item) => (
        <li key={item.id} className={classes('dt-agenda__regel', `dt-agenda__regel--${item.state}`)}>
          {onSelect && !item.closed ? (
            <AriaButton className="dt-agenda__punt" aria-current={item.state === 'nu' ? 'true' : undefined} onPress={() => onSelect(item.id)}>
              <AgendaWords item={item} />
            </AriaButton>
          ) : (
            <div className={classes('dt-agenda__punt', item.closed && 'dt-agenda__punt--dicht')} aria-current={item.state === 'nu' ? 'true' : undefined}>
              <AgendaWords item={item} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function AgendaWords({ item }: { item: AgendaItem }) {
  const { t } = useTranslation('ui');
  return (
    <>
      <span className="dt-agenda__nummer">{item.state === 'klaar' ? <Icon name="vink" /> : item.number}</span>
      <span className="dt-agenda__naam">{item.name}</span>
      <span className="dt-agenda__opzij">{item.aside}</span>
      {item.state === 'klaar' && <VisuallyHidden>, {t('zitting.besproken')}</VisuallyHidden>}
      {item.state === 'nu' && <VisuallyHidden>, {t('zitting.nuOpTafel')}</VisuallyHidden>}
      {item.detail && <span className="dt-agenda__detail">{item.detail}</span>}
    </>
  );
}
