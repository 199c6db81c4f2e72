import { useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Drawer } from '../overlay/Dialog';
import { SideRail, type RailPanel } from './SideRail';
import './ZittingLayout.css';
import './ZittingLayout.smal.css';

export interface ZittingLayoutProps {
  /** The case on the table. */
  children: ReactNode;
  /** "12 casussen · nog 48 min" and the AgendaList. */
  agenda: { summary: string; content: ReactNode };
  rail: readonly RailPanel[];
  openPanelId?: string | null;
  onOpenPanel?: (id: string | null) => void;
  /** Exactly one primary button; it changes with the state of the zitting. */
  primary?: ReactNode;
  /** The other actions, a few secondary buttons and a Menu. */
  actions?: ReactNode;
  /** What follows on the primary button: "Daarna: stel vast". */
  hint?: string;
}

/** The screen of a zitting: agenda, the case, panels to bring in, and what now. */
export function ZittingLayout(props: ZittingLayoutProps) {
  const { t } = useTranslation('ui');
  const [agendaOpen, setAgendaOpen] = useState(true);
  const [agendaDrawer, setAgendaDrawer] = useState(false);
  return (
    <div className="dt-zitting" data-agenda={agendaOpen ? 'open' : 'dicht'} data-rail={props.rail.length > 0 ? 'vol' : 'leeg'}>
      <aside className="dt-zitting__agenda" aria-label={t('zitting.agenda')}>
        <div className="dt-zitting__agendakop">
          {agendaOpen && (
            <h2 className="dt-bovenkop">
              {t('zitting.agenda')} · {props.agenda.summary}
            </h2>
          )}
          <AgendaToggle open={agendaOpen} onToggle={() => setAgendaOpen(!agendaOpen)} />
        </div>
        {agendaOpen && props.agenda.content}
      </aside>
      <section className="dt-zitting__casus" aria-label={t('zitting.casus')} tabIndex={0}>
        <div className="dt-zitting__blad">{props.children}</div>
      </section>
      <aside className="dt-zitting__rail" aria-label={t('zitting.zijpanelen')}>
        <AriaButton className="dt-rail__knop dt-zitting__wissel" aria-haspopup="dialog" onPress={() => setAgendaDrawer(true)}>
          {t('zitting.agenda')}
        </AriaButton>
        <SideRail panels={props.rail} ariaLabel={t('zitting.zijpanelen')} openId={props.openPanelId} onOpen={props.onOpenPanel} />
      </aside>
      {(props.primary ?? props.actions) && <ActionBar {...props} />}
      <Drawer side="start" title={t('zitting.agenda')} open={agendaDrawer} onClose={() => setAgendaDrawer(false)}>
        <p className="dt-bovenkop">{props.agenda.summary}</p>
        {props.agenda.content}
      </Drawer>
    </div>
  );
}

function AgendaToggle({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <button type="button" className="dt-zitting__klap" aria-expanded={open} aria-label={open ? t('zitting.agendaVerbergen') : t('zitting.agendaTonen')} onClick={onToggle}>
      <span aria-hidden="true">{open ? '‹' : '›'}</span>
    </button>
  );
}

function ActionBar({ primary, actions, hint }: Pick<ZittingLayoutProps, 'primary' | 'actions' | 'hint'>) {
  const { t } = useTranslation('ui');
  return (
    <section className="dt-zitting__voet" aria-label={t('zitting.acties')}>
      <div className="dt-zitting__eerst">{primary}</div>
      <div className="dt-zitting__dan">{actions}</div>
      {hint && <p className="dt-zitting__daarna">{hint}</p>}
    </section>
  );
}
