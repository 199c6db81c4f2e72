import { Platform1795305600001 } from './1795305600001-platform.js';
import { Organisatie1795305600002 } from './1795305600002-organisatie.js';
import { Casus1795305600003 } from './1795305600003-casus.js';
import { Tafel1795305600004 } from './1795305600004-tafel.js';
import { Besluit1795305600005 } from './1795305600005-besluit.js';
import { Noodfonds1795305600006 } from './1795305600006-noodfonds.js';
import { Audit1795305600007 } from './1795305600007-audit.js';
import { Uitstroom1795305600008 } from './1795305600008-uitstroom.js';
import { Live1795305600009 } from './1795305600009-live.js';
import { Caseload1795305600010 } from './1795305600010-caseload.js';
import { Leesroute1795305600020 } from './1795305600020-leesroute.js';
import { Aanwezigheid1795305600021 } from './1795305600021-aanwezigheid.js';
import { Inzage1795305600022 } from './1795305600022-inzage.js';
import { Mandaatregister1795305600100 } from './1795305600100-mandaatregister.js';
import { Opschaling1795305600101 } from './1795305600101-opschaling.js';
import { Crisisoverleg1795305600102 } from './1795305600102-crisisoverleg.js';
import { Rondetermijn1795305600120 } from './1795305600120-rondetermijn.js';
import { Doorzetten1795305600121 } from './1795305600121-doorzetten.js';
import { Naspel1795305600122 } from './1795305600122-naspel.js';
import { Regelregister1795305600140 } from './1795305600140-regelregister.js';
import { Opzijzetting1795305600141 } from './1795305600141-opzijzetting.js';
import { Precedent1795305600142 } from './1795305600142-precedent.js';
import { Afwijking1795305600143 } from './1795305600143-afwijking.js';
import { Beleidssignaal1795305600144 } from './1795305600144-beleidssignaal.js';
import { GelijkeBehandeling1795305600145 } from './1795305600145-gelijke-behandeling.js';
import { Evaluatie1795305600160 } from './1795305600160-evaluatie.js';
import { Herinnering1795305600161 } from './1795305600161-herinnering.js';
import { Draaiboek1795305600162 } from './1795305600162-draaiboek.js';
import { Afsluiting1795305600163 } from './1795305600163-afsluiting.js';
import { Agendasoorten1795305600164 } from './1795305600164-agendasoorten.js';
import { Kostenraming1795305600165 } from './1795305600165-kostenraming.js';
import { Beurtklok1795305600166 } from './1795305600166-beurtklok.js';
import { Agendasloten1795305600167 } from './1795305600167-agendasloten.js';
import { Fondsbeheer1795305600200 } from './1795305600200-fondsbeheer.js';
import { Aanvragen1795305600201 } from './1795305600201-aanvragen.js';
import { Terugontvangst1795305600220 } from './1795305600220-terugontvangst.js';
import { Lening1795305600221 } from './1795305600221-lening.js';
import { Betaalopdracht1795305600222 } from './1795305600222-betaalopdracht.js';
import { Bankafschrift1795305600223 } from './1795305600223-bankafschrift.js';
import { Bon1795305600224 } from './1795305600224-bon.js';
import { Risicodeling1795305600225 } from './1795305600225-risicodeling.js';
import { Toezegging1795305600226 } from './1795305600226-toezegging.js';
import { RekeningVanAanvraag1795305600227 } from './1795305600227-rekening-van-aanvraag.js';
import { Grootboekpogingen1795305600240 } from './1795305600240-grootboekpogingen.js';
import { Boekingsketen1795305600241 } from './1795305600241-boekingsketen.js';
import { Zelfcontrole1795305600242 } from './1795305600242-zelfcontrole.js';
import { Bevestiging1795305600300 } from './1795305600300-bevestiging.js';
import { TweedeFactor1795305600301 } from './1795305600301-tweede-factor.js';
import { Uitnodiging1795305600302 } from './1795305600302-uitnodiging.js';
import { Besluitenlijst1795305600400 } from './1795305600400-besluitenlijst.js';
import { BetalenNaHeroverweging1795305600401 } from './1795305600401-betalen-na-heroverweging.js';
import { Uitzoeken1795305600402 } from './1795305600402-uitzoeken.js';
import { BuitenDeTafel1795305600403 } from './1795305600403-buiten-de-tafel.js';
import { AfsluitingVereist1795305600404 } from './1795305600404-afsluiting-vereist.js';
import { PrecedentNaspel1795305600405 } from './1795305600405-precedent-naspel.js';
import { Crisisdraad1795305600430 } from './1795305600430-crisisdraad.js';
import { Precedentwoord1795305600431 } from './1795305600431-precedentwoord.js';
import { PrecedentenZoeken1795305600432 } from './1795305600432-precedenten-zoeken.js';
import { Regelsignaal1795305600433 } from './1795305600433-regelsignaal.js';
import { BesluitBinnenMandaat1795305600434 } from './1795305600434-besluit-binnen-mandaat.js';
import { ZelfcontroleGrootBoek1795305600460 } from './1795305600460-zelfcontrole-groot-boek.js';
import { Zorgdakkosten1795305600461 } from './1795305600461-zorgdakkosten.js';
import { FondsrechtInEenVraag1795305600462 } from './1795305600462-fondsrecht-in-een-vraag.js';
import { Afwijsgrond1795305600480 } from './1795305600480-afwijsgrond.js';
import { Fondsverslag1795305600481 } from './1795305600481-fondsverslag.js';
import { Bonkeuring1795305600482 } from './1795305600482-bonkeuring.js';
import { Voorschot1795305600483 } from './1795305600483-voorschot.js';
import { Fondsbaten1795305600484 } from './1795305600484-fondsbaten.js';
import { Lidmaatschap1795305600500 } from './1795305600500-lidmaatschap.js';
import { Openid1795305600501 } from './1795305600501-openid.js';
import { Passkey1795305600502 } from './1795305600502-passkey.js';
import { Rolvoorstel1795305600503 } from './1795305600503-rolvoorstel.js';
import { Onthulling1795305600530 } from './1795305600530-onthulling.js';
import { Geheimhouding1795305600531 } from './1795305600531-geheimhouding.js';
import { Toestemming1795305600532 } from './1795305600532-toestemming.js';
import { Noodinzage1795305600533 } from './1795305600533-noodinzage.js';
import { Machtiging1795305600534 } from './1795305600534-machtiging.js';
import { Deelname1795305600535 } from './1795305600535-deelname.js';
import { NoodinzageLezen1795305600536 } from './1795305600536-noodinzage-lezen.js';
import { Vindplaats1795305600560 } from './1795305600560-vindplaats.js';
import { Crisistermijn1795305600565 } from './1795305600565-crisistermijn.js';

/** The changes of the schema before the number 600, in order; none is added here any more. */
export const EERSTE_REEKS = [
  Platform1795305600001,
  Organisatie1795305600002,
  Casus1795305600003,
  Tafel1795305600004,
  Besluit1795305600005,
  Noodfonds1795305600006,
  Audit1795305600007,
  Uitstroom1795305600008,
  Live1795305600009,
  Caseload1795305600010,
  Leesroute1795305600020,
  Aanwezigheid1795305600021,
  Inzage1795305600022,
  Mandaatregister1795305600100,
  Opschaling1795305600101,
  Crisisoverleg1795305600102,
  Rondetermijn1795305600120,
  Doorzetten1795305600121,
  Naspel1795305600122,
  Regelregister1795305600140,
  Opzijzetting1795305600141,
  Precedent1795305600142,
  Afwijking1795305600143,
  Beleidssignaal1795305600144,
  GelijkeBehandeling1795305600145,
  Evaluatie1795305600160,
  Herinnering1795305600161,
  Draaiboek1795305600162,
  Afsluiting1795305600163,
  Agendasoorten1795305600164,
  Kostenraming1795305600165,
  Beurtklok1795305600166,
  Agendasloten1795305600167,
  Fondsbeheer1795305600200,
  Aanvragen1795305600201,
  Terugontvangst1795305600220,
  Lening1795305600221,
  Betaalopdracht1795305600222,
  Bankafschrift1795305600223,
  Bon1795305600224,
  Risicodeling1795305600225,
  Toezegging1795305600226,
  RekeningVanAanvraag1795305600227,
  Grootboekpogingen1795305600240,
  Boekingsketen1795305600241,
  Zelfcontrole1795305600242,
  Bevestiging1795305600300,
  TweedeFactor1795305600301,
  Uitnodiging1795305600302,
  Besluitenlijst1795305600400,
  BetalenNaHeroverweging1795305600401,
  Uitzoeken1795305600402,
  BuitenDeTafel1795305600403,
  AfsluitingVereist1795305600404,
  PrecedentNaspel1795305600405,
  Crisisdraad1795305600430,
  Precedentwoord1795305600431,
  PrecedentenZoeken1795305600432,
  Regelsignaal1795305600433,
  BesluitBinnenMandaat1795305600434,
  ZelfcontroleGrootBoek1795305600460,
  Zorgdakkosten1795305600461,
  FondsrechtInEenVraag1795305600462,
  Afwijsgrond1795305600480,
  Fondsverslag1795305600481,
  Bonkeuring1795305600482,
  Voorschot1795305600483,
  Fondsbaten1795305600484,
  Lidmaatschap1795305600500,
  Openid1795305600501,
  Passkey1795305600502,
  Rolvoorstel1795305600503,
  Onthulling1795305600530,
  Geheimhouding1795305600531,
  Toestemming1795305600532,
  Noodinzage1795305600533,
  Machtiging1795305600534,
  Deelname1795305600535,
  NoodinzageLezen1795305600536,
  Vindplaats1795305600560,
  Crisistermijn1795305600565,
];
