import { useTranslation } from 'react-i18next';
import { kan, waaromNiet } from '../../platform/mogelijk';
import { Menu, type MenuItem } from '../../ui';
import type { Besluitbeeld } from './useBesluitstand';

export interface MeermenuProps {
  stand: Besluitbeeld;
  allenAkkoord: () => void;
  metSpoed: () => void;
  /** A voorstel beside what was decided. */
  nieuw: () => void;
  aanpassen: () => void;
  /** The same voorstel once more. */
  heropenen: () => void;
  noteren: () => void;
  gesprek: () => void;
  doorzetten: () => void;
  /** Acts of the table that belong in this menu too. */
  ook: readonly { label: string; doe: () => void }[];
  besluitenlijstHref: string;
}

/** What a chair needs now and then; a closed line says why it is closed. */
export function Meermenu(props: MeermenuProps) {
  const { t } = useTranslation('besluit');
  const { t: n } = useTranslation('naspel');
  const { mogelijk, voorstel, volgendeStap } = props.stand;
  // What was decided is never changed: beside it comes a new voorstel, as the main button once the besluit is withdrawn.
  const besloten = volgendeStap === 'volgende';
  const regel = (id: string, label: string, naam: string, onAction: () => void, uitleg?: string): MenuItem => ({
    id,
    label,
    onAction,
    disabled: !kan(mogelijk, naam),
    description: waaromNiet(mogelijk, naam) ?? uitleg,
  });
  const items: MenuItem[] = [
    regel('allen', t('meer.allenAkkoord'), 'allenAkkoord', props.allenAkkoord, t('meer.allenAkkoordUitleg')),
    ...(voorstel && !besloten && volgendeStap !== 'indienen' && volgendeStap !== 'keuze' ? [regel('aanpassen', t('meer.aanpassen'), 'voorstelIndienen', props.aanpassen)] : []),
    ...(volgendeStap === 'keuze' ? [regel('heropenen', n('ronde.heropen'), 'rondeOpenen', props.heropenen)] : []),
    ...(voorstel && besloten ? [regel('nieuw', t('meer.nieuw'), 'voorstelIndienen', props.nieuw)] : []),
    ...(kan(mogelijk, 'rondeOpenen') ? [regel('spoed', t('meer.spoedronde'), 'rondeOpenen', props.metSpoed)] : []),
    ...(kan(mogelijk, 'standpuntNoteren') ? [regel('noteren', n('ronde.noteer'), 'standpuntNoteren', props.noteren, n('ronde.noteerKort'))] : []),
    ...(kan(mogelijk, 'gesprekVastleggen') ? [regel('gesprek', n('gesprek.titel'), 'gesprekVastleggen', props.gesprek, n('gesprek.kort'))] : []),
    { ...regel('doorzetten', t('meer.doorzetten'), 'besluitDoorzetten', props.doorzetten), danger: true },
    ...props.ook.map(({ label, doe }) => ({ id: label, label, onAction: doe })),
    { id: 'lijst', label: t('meer.besluitenlijst'), href: props.besluitenlijstHref },
  ];
  return <Menu label={t('meer.naam')} items={items} />;
}
