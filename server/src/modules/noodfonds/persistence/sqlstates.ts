import {
  AanvraagAfgehandeld,
  AlGoedgekeurd,
  BedragBovenReservering,
  BegunstigdeIsClient,
  BesluitDraagtUitgaveNiet,
  BestaatAl,
  CasusGesloten,
  EigenCaseload,
  FondsGesloten,
  GoedkeuringOntbreekt,
  NietBevoegdVoorFonds,
  NietGevonden,
  NietTeCorrigeren,
  NogGereserveerd,
  OnvoldoendeSaldo,
  OpdrachtAnders,
  PlafondBereikt,
  PlafondOverschreden,
  ReserveringAfgehandeld,
  ReserveringLooptNog,
  ReserveringVerlopen,
  TafelBeslist,
  TeWeinigGoedkeurders,
  VoorliggendOntbreekt,
  type Weigering,
  ZelfdeAanvraagLoopt,
  ZelfdePersoon,
} from '@doorbraaktafel/shared/weigeringen';
import { translateSqlState } from '../../../platform/database/database-errors.js';

const cent = (detail: string | undefined) => BigInt(detail ?? '0');

/** The refusal behind each SQLSTATE of the ledger's functions; the detail carries its figure or field. */
export const GROOTBOEKWEIGERINGEN: Readonly<Record<string, (detail: string | undefined) => Weigering>> = {
  DT100: (veld) => new NietGevonden(veld),
  DT101: (veld) => new OpdrachtAnders(veld ?? 'opdrachtId'),
  DT102: (vrij) => new OnvoldoendeSaldo(cent(vrij)),
  DT103: (ruimte) => new PlafondBereikt(cent(ruimte)),
  DT104: (aantal) => new GoedkeuringOntbreekt(Number(aantal)),
  DT105: () => new ZelfdePersoon(),
  DT106: () => new ReserveringAfgehandeld(),
  DT107: () => new ReserveringVerlopen(),
  DT108: () => new NietBevoegdVoorFonds(),
  DT109: (waarom) => new BesluitDraagtUitgaveNiet(waarom ?? ''),
  DT110: () => new AlGoedgekeurd(),
  DT111: (rest) => new BedragBovenReservering(cent(rest)),
  DT112: () => new ReserveringLooptNog(),
  DT114: () => new NietTeCorrigeren(),
  DT150: () => new AanvraagAfgehandeld(),
  DT151: () => new EigenCaseload(),
  DT152: (regelingen) => new VoorliggendOntbreekt((regelingen ?? '').split(',')),
  DT153: (detail) => new PlafondOverschreden(detail?.split(':')[0] ?? '', cent(detail?.split(':')[1])),
  DT154: () => new FondsGesloten(),
  DT155: (grens) => new TafelBeslist(cent(grens)),
  DT156: (veld) => new BestaatAl(veld ?? 'kenmerk'),
  DT157: (nodig) => new TeWeinigGoedkeurders(Number(nodig)),
  DT158: () => new NogGereserveerd(),
  DT160: () => new CasusGesloten(),
  DT161: () => new ZelfdeAanvraagLoopt(),
  DT162: () => new BegunstigdeIsClient(),
};

export function vertaalGrootboek(): void {
  for (const [code, weigering] of Object.entries(GROOTBOEKWEIGERINGEN)) {
    translateSqlState(code, ({ detail }) => weigering(detail));
  }
}
