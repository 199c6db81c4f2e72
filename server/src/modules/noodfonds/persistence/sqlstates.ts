import {
  AandelenNietHonderd,
  AfschriftAlGelezen,
  AlGoedgekeurd,
  BedragBovenReservering,
  BesluitDraagtUitgaveNiet,
  BetaalgegevensOntbreken,
  BetaalopdrachtLoopt,
  BewijsOntbreekt,
  GoedkeuringOntbreekt,
  LeningNietMogelijk,
  NietBevoegdVoorFonds,
  NietGevonden,
  NietTeCorrigeren,
  OnvoldoendeSaldo,
  OpdrachtAnders,
  PlafondBereikt,
  RegelAfgehandeld,
  RegelPastNiet,
  ReserveringAfgehandeld,
  ReserveringLooptNog,
  ReserveringVerlopen,
  RisicodelingNietMogelijk,
  TermijnenTellenNietOp,
  TerugBovenBetaald,
  type Weigering,
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
  DT116: () => new OpdrachtAnders('betalingen'),
  DT120: (bedrag) => new BetaalopdrachtLoopt(cent(bedrag)),
  DT121: (rest) => new TerugBovenBetaald(cent(rest)),
  DT122: (waarom) => new BetaalgegevensOntbreken(waarom ?? ''),
  DT123: (op) => new AfschriftAlGelezen(op ?? ''),
  DT124: () => new RegelAfgehandeld(),
  DT125: (waarom) => new RegelPastNiet(waarom ?? ''),
  DT126: (som) => new AandelenNietHonderd(Number(som)),
  DT127: (waarom) => new RisicodelingNietMogelijk(waarom ?? ''),
  DT128: () => new BewijsOntbreekt(),
  DT130: (bedrag) => new TermijnenTellenNietOp(cent(bedrag)),
  DT131: (waarom) => new LeningNietMogelijk(waarom ?? ''),
};

export function vertaalGrootboek(): void {
  for (const [code, weigering] of Object.entries(GROOTBOEKWEIGERINGEN)) {
    translateSqlState(code, ({ detail }) => weigering(detail));
  }
}
