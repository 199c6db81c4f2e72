import type { Besluitbeeld, StandpuntHandeling } from '../../../features/besluit';
import type { Agendapunt, CasusOpTafel, Zittingbeeld } from '../../../features/tafel';
import type { ZittingLayoutProps } from '../../../ui';

/** The windows that a button of the bar opens. */
export type Venster = 'voorstel' | 'aanpassen' | 'doorzetten' | 'actie' | 'heropenen' | 'noteren' | 'gesprek' | 'opgelost' | 'secretaris';

/** What the bar of a zitting is made of. */
export interface Balkdelen {
  zitting: Zittingbeeld;
  punt: Agendapunt;
  gekozen: Agendapunt | undefined;
  casus: CasusOpTafel | undefined;
  stand: Besluitbeeld | undefined;
  standpunt: StandpuntHandeling;
  open: (venster: Venster) => void;
}

export type Balk = Pick<ZittingLayoutProps, 'primary' | 'actions' | 'hint'>;
