import { Platform1795305600001 } from './migrations/1795305600001-platform.js';
import { Organisatie1795305600002 } from './migrations/1795305600002-organisatie.js';
import { Casus1795305600003 } from './migrations/1795305600003-casus.js';
import { Tafel1795305600004 } from './migrations/1795305600004-tafel.js';
import { Besluit1795305600005 } from './migrations/1795305600005-besluit.js';
import { Noodfonds1795305600006 } from './migrations/1795305600006-noodfonds.js';
import { Audit1795305600007 } from './migrations/1795305600007-audit.js';
import { Uitstroom1795305600008 } from './migrations/1795305600008-uitstroom.js';
import { Live1795305600009 } from './migrations/1795305600009-live.js';
import { Caseload1795305600010 } from './migrations/1795305600010-caseload.js';
import { Leesroute1795305600020 } from './migrations/1795305600020-leesroute.js';
import { Aanwezigheid1795305600021 } from './migrations/1795305600021-aanwezigheid.js';
import { Inzage1795305600022 } from './migrations/1795305600022-inzage.js';
import { Mandaatregister1795305600100 } from './migrations/1795305600100-mandaatregister.js';
import { Opschaling1795305600101 } from './migrations/1795305600101-opschaling.js';
import { Crisisoverleg1795305600102 } from './migrations/1795305600102-crisisoverleg.js';
import { Rondetermijn1795305600120 } from './migrations/1795305600120-rondetermijn.js';
import { Doorzetten1795305600121 } from './migrations/1795305600121-doorzetten.js';
import { Naspel1795305600122 } from './migrations/1795305600122-naspel.js';
import { Regelregister1795305600140 } from './migrations/1795305600140-regelregister.js';
import { Opzijzetting1795305600141 } from './migrations/1795305600141-opzijzetting.js';
import { Precedent1795305600142 } from './migrations/1795305600142-precedent.js';
import { Afwijking1795305600143 } from './migrations/1795305600143-afwijking.js';
import { Beleidssignaal1795305600144 } from './migrations/1795305600144-beleidssignaal.js';
import { GelijkeBehandeling1795305600145 } from './migrations/1795305600145-gelijke-behandeling.js';
import { Evaluatie1795305600160 } from './migrations/1795305600160-evaluatie.js';
import { Herinnering1795305600161 } from './migrations/1795305600161-herinnering.js';
import { Draaiboek1795305600162 } from './migrations/1795305600162-draaiboek.js';
import { Afsluiting1795305600163 } from './migrations/1795305600163-afsluiting.js';
import { Agendasoorten1795305600164 } from './migrations/1795305600164-agendasoorten.js';
import { Kostenraming1795305600165 } from './migrations/1795305600165-kostenraming.js';
import { Beurtklok1795305600166 } from './migrations/1795305600166-beurtklok.js';
import { Agendasloten1795305600167 } from './migrations/1795305600167-agendasloten.js';
import { Fondsbeheer1795305600200 } from './migrations/1795305600200-fondsbeheer.js';
import { Aanvragen1795305600201 } from './migrations/1795305600201-aanvragen.js';
import { Terugontvangst1795305600220 } from './migrations/1795305600220-terugontvangst.js';
import { Lening1795305600221 } from './migrations/1795305600221-lening.js';
import { Betaalopdracht1795305600222 } from './migrations/1795305600222-betaalopdracht.js';
import { Bankafschrift1795305600223 } from './migrations/1795305600223-bankafschrift.js';
import { Bon1795305600224 } from './migrations/1795305600224-bon.js';
import { Risicodeling1795305600225 } from './migrations/1795305600225-risicodeling.js';
import { Toezegging1795305600226 } from './migrations/1795305600226-toezegging.js';
import { RekeningVanAanvraag1795305600227 } from './migrations/1795305600227-rekening-van-aanvraag.js';
import { Grootboekpogingen1795305600240 } from './migrations/1795305600240-grootboekpogingen.js';
import { Boekingsketen1795305600241 } from './migrations/1795305600241-boekingsketen.js';
import { Zelfcontrole1795305600242 } from './migrations/1795305600242-zelfcontrole.js';
import { Bevestiging1795305600300 } from './migrations/1795305600300-bevestiging.js';
import { TweedeFactor1795305600301 } from './migrations/1795305600301-tweede-factor.js';
import { Uitnodiging1795305600302 } from './migrations/1795305600302-uitnodiging.js';
import { Besluitenlijst1795305600400 } from './migrations/1795305600400-besluitenlijst.js';
import { BetalenNaHeroverweging1795305600401 } from './migrations/1795305600401-betalen-na-heroverweging.js';
import { Uitzoeken1795305600402 } from './migrations/1795305600402-uitzoeken.js';
import { BuitenDeTafel1795305600403 } from './migrations/1795305600403-buiten-de-tafel.js';
import { AfsluitingVereist1795305600404 } from './migrations/1795305600404-afsluiting-vereist.js';
import { PrecedentNaspel1795305600405 } from './migrations/1795305600405-precedent-naspel.js';
import { Crisisdraad1795305600430 } from './migrations/1795305600430-crisisdraad.js';
import { Precedentwoord1795305600431 } from './migrations/1795305600431-precedentwoord.js';
import { PrecedentenZoeken1795305600432 } from './migrations/1795305600432-precedenten-zoeken.js';
import { Regelsignaal1795305600433 } from './migrations/1795305600433-regelsignaal.js';
import { BesluitBinnenMandaat1795305600434 } from './migrations/1795305600434-besluit-binnen-mandaat.js';
import { ZelfcontroleGrootBoek1795305600460 } from './migrations/1795305600460-zelfcontrole-groot-boek.js';
import { Zorgdakkosten1795305600461 } from './migrations/1795305600461-zorgdakkosten.js';
import { FondsrechtInEenVraag1795305600462 } from './migrations/1795305600462-fondsrecht-in-een-vraag.js';
import { Afwijsgrond1795305600480 } from './migrations/1795305600480-afwijsgrond.js';
import { Fondsverslag1795305600481 } from './migrations/1795305600481-fondsverslag.js';
import { Bonkeuring1795305600482 } from './migrations/1795305600482-bonkeuring.js';
import { Voorschot1795305600483 } from './migrations/1795305600483-voorschot.js';
import { Fondsbaten1795305600484 } from './migrations/1795305600484-fondsbaten.js';
import { Lidmaatschap1795305600500 } from './migrations/1795305600500-lidmaatschap.js';
import { Openid1795305600501 } from './migrations/1795305600501-openid.js';
import { Passkey1795305600502 } from './migrations/1795305600502-passkey.js';
import { Rolvoorstel1795305600503 } from './migrations/1795305600503-rolvoorstel.js';
import { Onthulling1795305600530 } from './migrations/1795305600530-onthulling.js';
import { Geheimhouding1795305600531 } from './migrations/1795305600531-geheimhouding.js';
import { Toestemming1795305600532 } from './migrations/1795305600532-toestemming.js';
import { Noodinzage1795305600533 } from './migrations/1795305600533-noodinzage.js';
import { Machtiging1795305600534 } from './migrations/1795305600534-machtiging.js';
import { Deelname1795305600535 } from './migrations/1795305600535-deelname.js';
import { NoodinzageLezen1795305600536 } from './migrations/1795305600536-noodinzage-lezen.js';
import { Vindplaats1795305600560 } from './migrations/1795305600560-vindplaats.js';
import { Crisistermijn1795305600565 } from './migrations/1795305600565-crisistermijn.js';
import { Voorstelactie1795305600600 } from './migrations/1795305600600-voorstelactie.js';
import { Driehoekvraag1795305600601 } from './migrations/1795305600601-driehoekvraag.js';
import { VerborgenAntwoorden1795305600602 } from './migrations/1795305600602-verborgen-antwoorden.js';
import { Secretaris1795305600603 } from './migrations/1795305600603-secretaris.js';
import { RisicoVanPartij1795305600620 } from './migrations/1795305600620-risico-van-partij.js';
import { ReserveringVanBesluit1795305600621 } from './migrations/1795305600621-reservering-van-besluit.js';
import { TafelBeheer1795305600640 } from './migrations/1795305600640-tafel-beheer.js';
import { OrganisatieEinde1795305600641 } from './migrations/1795305600641-organisatie-einde.js';
import { Instellingen1795305600642 } from './migrations/1795305600642-instellingen.js';
import { Inzagekopie1795305600650 } from './migrations/1795305600650-inzagekopie.js';
import { Bewaarstop1795305600651 } from './migrations/1795305600651-bewaarstop.js';
import { Rectificatie1795305600652 } from './migrations/1795305600652-rectificatie.js';
import { Bsn1795305600653 } from './migrations/1795305600653-bsn.js';
import { Vernietiging1795305600654 } from './migrations/1795305600654-vernietiging.js';
import { Scim1795305600655 } from './migrations/1795305600655-scim.js';
import { Thema1795305600660 } from './migrations/1795305600660-thema.js';
import { BewaartermijnGeldt1795305600720 } from './migrations/1795305600720-bewaartermijn-geldt.js';
import { EigenWerk1795305600730 } from './migrations/1795305600730-eigen-werk.js';
import { BeheerderVanBuiten1795305600731 } from './migrations/1795305600731-beheerder-van-buiten.js';
import { RijVoorFonds1795305600740 } from './migrations/1795305600740-rij-voor-fonds.js';
import { NoodinzageIsLezen1795305600741 } from './migrations/1795305600741-noodinzage-is-lezen.js';
import { EigenAntwoord1795305600750 } from './migrations/1795305600750-eigen-antwoord.js';
import { DeelnemerGebonden1795305600755 } from './migrations/1795305600755-deelnemer-gebonden.js';
import { AnderOordeelt1795305600756 } from './migrations/1795305600756-ander-oordeelt.js';
import { EenMens1795305600760 } from './migrations/1795305600760-een-mens.js';
import { MandaatTweeMensen1795305600761 } from './migrations/1795305600761-mandaat-twee-mensen.js';
import { BegunstigdeNooitClient1795305600762 } from './migrations/1795305600762-begunstigde-nooit-client.js';
import { NooitMinderOgen1795305600763 } from './migrations/1795305600763-nooit-minder-ogen.js';
import { MandaatTeltBetaald1795305600764 } from './migrations/1795305600764-mandaat-telt-betaald.js';
import { RestVanGeslotenFonds1795305600765 } from './migrations/1795305600765-rest-van-gesloten-fonds.js';
import { UitzoekenIsWerk1795305600770 } from './migrations/1795305600770-uitzoeken-is-werk.js';
import { ClaimTotDeRest1795305600780 } from './migrations/1795305600780-claim-tot-de-rest.js';
import { RegelMetEigenKenmerk1795305600781 } from './migrations/1795305600781-regel-met-eigen-kenmerk.js';
import { OpdrachtNietInVerleden1795305600782 } from './migrations/1795305600782-opdracht-niet-in-verleden.js';
import { DagVanBegrotingsbesluit1795305600783 } from './migrations/1795305600783-dag-van-begrotingsbesluit.js';
import { MiddenTussenTwee1795305600784 } from './migrations/1795305600784-midden-tussen-twee.js';
import { NummerNaClaim1795305600785 } from './migrations/1795305600785-nummer-na-claim.js';
import { FiatTotBesluit1795305600790 } from './migrations/1795305600790-fiat-tot-besluit.js';
import { VerborgenSlot1795305600791 } from './migrations/1795305600791-verborgen-slot.js';
import { MandaatverzoekTerugnemen1795305600795 } from './migrations/1795305600795-mandaatverzoek-terugnemen.js';
import { ZittingOpHaarDag1795305600796 } from './migrations/1795305600796-zitting-op-haar-dag.js';
import { ToezichtOpGeld1795305600800 } from './migrations/1795305600800-toezicht-op-geld.js';
import { VerwachtingVanVrager1795305600801 } from './migrations/1795305600801-verwachting-van-vrager.js';
import { FondssoortVanBesluit1795305600802 } from './migrations/1795305600802-fondssoort-van-besluit.js';
import { WegingAanTafel1795305600803 } from './migrations/1795305600803-weging-aan-tafel.js';
import { AkkoordHeeftZin1795305600806 } from './migrations/1795305600806-akkoord-heeft-zin.js';
import { PlafondBijDeVraag1795305600807 } from './migrations/1795305600807-plafond-bij-de-vraag.js';
import { OpdrachtTerug1795305600808 } from './migrations/1795305600808-opdracht-terug.js';
import { GoedkeurdersZijnMensen1795305600809 } from './migrations/1795305600809-goedkeurders-zijn-mensen.js';
import { Geheimhoudingsverklaring1795305600812 } from './migrations/1795305600812-geheimhoudingsverklaring.js';
import { BeheerderLeestNietAlleenMee1795305600813 } from './migrations/1795305600813-beheerder-leest-niet-alleen-mee.js';
import { ClientMetVoorletters1795305600814 } from './migrations/1795305600814-client-met-voorletters.js';
import { NoodinzageGeenStoel1795305600815 } from './migrations/1795305600815-noodinzage-geen-stoel.js';
import { Clientaccount1795305600820 } from './migrations/1795305600820-clientaccount.js';
import { GekekenMetToestemming1795305600821 } from './migrations/1795305600821-gekeken-met-toestemming.js';
import { DoelBijUitnodiging1795305600825 } from './migrations/1795305600825-doel-bij-uitnodiging.js';
import { OpenidVoorstel1795305600826 } from './migrations/1795305600826-openid-voorstel.js';
import { MailBijNoodinzage1795305600827 } from './migrations/1795305600827-mail-bij-noodinzage.js';
import { VerborgenBevestiging1795305600828 } from './migrations/1795305600828-verborgen-bevestiging.js';
import { BetaaldVoorHetAfschrift1795305600830 } from './migrations/1795305600830-betaald-voor-het-afschrift.js';
import { TerugontvangstTerugdraaien1795305600831 } from './migrations/1795305600831-terugontvangst-terugdraaien.js';
import { AfschriftNietUitDeToekomst1795305600832 } from './migrations/1795305600832-afschrift-niet-uit-de-toekomst.js';
import { ClaimKlaarOmTeBetalen1795305600833 } from './migrations/1795305600833-claim-klaar-om-te-betalen.js';
import { NaamVanClient1795305600837 } from './migrations/1795305600837-naam-van-client.js';
import { SoortVanOntvanger1795305600838 } from './migrations/1795305600838-soort-van-ontvanger.js';
import { EindeVanBesluitBijGeld1795305600839 } from './migrations/1795305600839-einde-van-besluit-bij-geld.js';
import { GezegdStandpunt1795305600844 } from './migrations/1795305600844-gezegd-standpunt.js';
import { ToezichtLeestActies1795305600845 } from './migrations/1795305600845-toezicht-leest-acties.js';
import { HeroverwegingTotAntwoord1795305600846 } from './migrations/1795305600846-heroverweging-tot-antwoord.js';
import { LijstHeelGezien1795305600847 } from './migrations/1795305600847-lijst-heel-gezien.js';

/** Every change of the schema, in order; never edited once released. */
export const migrations = [
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
  Voorstelactie1795305600600,
  Driehoekvraag1795305600601,
  VerborgenAntwoorden1795305600602,
  Secretaris1795305600603,
  RisicoVanPartij1795305600620,
  ReserveringVanBesluit1795305600621,
  TafelBeheer1795305600640,
  OrganisatieEinde1795305600641,
  Instellingen1795305600642,
  Inzagekopie1795305600650,
  Bewaarstop1795305600651,
  Rectificatie1795305600652,
  Bsn1795305600653,
  Vernietiging1795305600654,
  Scim1795305600655,
  Thema1795305600660,
  BewaartermijnGeldt1795305600720,
  EigenWerk1795305600730,
  BeheerderVanBuiten1795305600731,
  RijVoorFonds1795305600740,
  NoodinzageIsLezen1795305600741,
  EigenAntwoord1795305600750,
  DeelnemerGebonden1795305600755,
  AnderOordeelt1795305600756,
  EenMens1795305600760,
  MandaatTweeMensen1795305600761,
  BegunstigdeNooitClient1795305600762,
  NooitMinderOgen1795305600763,
  MandaatTeltBetaald1795305600764,
  RestVanGeslotenFonds1795305600765,
  UitzoekenIsWerk1795305600770,
  ClaimTotDeRest1795305600780,
  RegelMetEigenKenmerk1795305600781,
  OpdrachtNietInVerleden1795305600782,
  DagVanBegrotingsbesluit1795305600783,
  MiddenTussenTwee1795305600784,
  NummerNaClaim1795305600785,
  FiatTotBesluit1795305600790,
  VerborgenSlot1795305600791,
  MandaatverzoekTerugnemen1795305600795,
  ZittingOpHaarDag1795305600796,
  ToezichtOpGeld1795305600800,
  VerwachtingVanVrager1795305600801,
  FondssoortVanBesluit1795305600802,
  WegingAanTafel1795305600803,
  AkkoordHeeftZin1795305600806,
  PlafondBijDeVraag1795305600807,
  OpdrachtTerug1795305600808,
  GoedkeurdersZijnMensen1795305600809,
  Geheimhoudingsverklaring1795305600812,
  BeheerderLeestNietAlleenMee1795305600813,
  ClientMetVoorletters1795305600814,
  NoodinzageGeenStoel1795305600815,
  Clientaccount1795305600820,
  GekekenMetToestemming1795305600821,
  DoelBijUitnodiging1795305600825,
  OpenidVoorstel1795305600826,
  MailBijNoodinzage1795305600827,
  VerborgenBevestiging1795305600828,
  BetaaldVoorHetAfschrift1795305600830,
  TerugontvangstTerugdraaien1795305600831,
  AfschriftNietUitDeToekomst1795305600832,
  ClaimKlaarOmTeBetalen1795305600833,
  NaamVanClient1795305600837,
  SoortVanOntvanger1795305600838,
  EindeVanBesluitBijGeld1795305600839,
  GezegdStandpunt1795305600844,
  ToezichtLeestActies1795305600845,
  HeroverwegingTotAntwoord1795305600846,
  LijstHeelGezien1795305600847,
];
