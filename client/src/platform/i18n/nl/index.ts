import { aanmelden } from './aanmelden';
import { afwijking } from './afwijking';
import { algemeen } from './algemeen';
import { audit } from './audit';
import { beheer } from './beheer';
import { besluit } from './besluit';
import { betalen } from './betalen';
import { beveiliging } from './beveiliging';
import { casus } from './casus';
import { cijfers } from './cijfers';
import { client } from './client';
import { deelname } from './deelname';
import { fondsaanvraag } from './fondsaanvraag';
import { fondsbeheer } from './fondsbeheer';
import { gegevens } from './gegevens';
import { gelijk } from './gelijk';
import { genodigden } from './genodigden';
import { inrichting } from './inrichting';
import { koppelingen } from './koppelingen';
import { leren } from './leren';
import { lidmaatschap } from './lidmaatschap';
import { mandaten } from './mandaten';
import { naspel } from './naspel';
import { netwerk } from './netwerk';
import { noodfonds } from './noodfonds';
import { overleg } from './overleg';
import { papier } from './papier';
import { regels } from './regels';
import { risicodeling } from './risicodeling';
import { route } from './route';
import { spoed } from './spoed';
import { tafel } from './tafel';
import { thema } from './thema';
import { toezeggingen } from './toezeggingen';
import { tussendoor } from './tussendoor';
import { ui } from './ui';
import { uitnodigen } from './uitnodigen';
import { verantwoording } from './verantwoording';
import { vernietigd } from './vernietigd';
import { zorgdak } from './zorgdak';

/** The Dutch catalogue, one file per feature; the feature is the namespace. */
export const nl = {
  algemeen, ui, aanmelden, afwijking, audit, beheer, besluit, betalen, beveiliging, casus, cijfers, client, deelname, fondsaanvraag, fondsbeheer,
  gegevens, gelijk, genodigden, inrichting, koppelingen, leren, lidmaatschap, mandaten, naspel, netwerk, noodfonds, overleg, papier, regels, risicodeling, route, spoed,
  tafel, thema, toezeggingen, tussendoor, uitnodigen, verantwoording, vernietigd, zorgdak,
} as const;
