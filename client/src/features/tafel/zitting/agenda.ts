import type { TFunction } from 'i18next';
import type { AgendaItem } from '../../../ui';
import type { Agendapunt, Zittingbeeld } from '../useZitting';
import { uitkomstWoord } from '../woorden';

type T = TFunction<'tafel'>;

/** The agenda as the list shows it. */
export function agendaItems(zitting: Zittingbeeld, t: T): AgendaItem[] {
  return zitting.agenda.map((punt, plek) => ({
    id: punt.id,
    number: plek + 1,
    name: punt.pseudoniem ?? t('agenda.besloten'),
    aside: punt.uitkomst ? uitkomstWoord(t, punt.uitkomst) : t('zitting.min', { minuten: punt.minuten }),
    detail: punt.behandeldOp ? undefined : detail(punt, punt.id === zitting.huidigAgendapuntId, t),
    state: stand(punt, zitting),
    closed: punt.besloten,
  }));
}

/** "9 casussen · nog 48 min". */
export function agendaSamenvatting({ agenda, fase }: Zittingbeeld, t: T): string {
  if (fase === 'gesloten') return t('agenda.telling', { count: agenda.length });
  const minuten = agenda.reduce((som, punt) => som + (punt.behandeldOp ? 0 : punt.minuten), 0);
  return t('zitting.samenvatting', { count: agenda.length, minuten });
}

function detail(punt: Agendapunt, nu: boolean, t: T): string | undefined {
  const nodig = punt.nodig.length > 0 ? t('agenda.nodig', { wie: punt.nodig.join(', ') }) : undefined;
  return (nu ? punt.reden : nodig) ?? undefined;
}

function stand(punt: Agendapunt, { huidigAgendapuntId }: Zittingbeeld): AgendaItem['state'] {
  if (punt.id === huidigAgendapuntId) return 'nu';
  return punt.behandeldOp ? 'klaar' : 'straks';
}
