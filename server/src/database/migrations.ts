import { EERSTE_REEKS } from './migrations/eerste-reeks.js';
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
import { DagInNederland1795305600850 } from './migrations/1795305600850-dag-in-nederland.js';
import { EenCasus1795305600851 } from './migrations/1795305600851-een-casus.js';
import { ClientAlsLid1795305600852 } from './migrations/1795305600852-client-als-lid.js';
import { OndersteunerKeek1795305600853 } from './migrations/1795305600853-ondersteuner-keek.js';
import { AanbodIsWerk1795305600856 } from './migrations/1795305600856-aanbod-is-werk.js';
import { ClaimTerug1795305600860 } from './migrations/1795305600860-claim-terug.js';
import { RekeningVoorDeRest1795305600861 } from './migrations/1795305600861-rekening-voor-de-rest.js';
import { LijstBuitenZitting1795305600862 } from './migrations/1795305600862-lijst-buiten-zitting.js';
import { RedenMetLetters1795305600863 } from './migrations/1795305600863-reden-met-letters.js';
import { BestuursvraagBewaard1795305600864 } from './migrations/1795305600864-bestuursvraag-bewaard.js';
import { OntvangerVoorClient1795305600865 } from './migrations/1795305600865-ontvanger-voor-client.js';
import { BonVervangen1795305600866 } from './migrations/1795305600866-bon-vervangen.js';
import { ClaimMetRekening1795305600867 } from './migrations/1795305600867-claim-met-rekening.js';
import { UitgaveIsEenRij1795305600868 } from './migrations/1795305600868-uitgave-is-een-rij.js';
import { VrijNaClaim1795305600869 } from './migrations/1795305600869-vrij-na-claim.js';
import { WerkIneens1795305600871 } from './migrations/1795305600871-werk-ineens.js';
import { NaamAanElkaar1795305600872 } from './migrations/1795305600872-naam-aan-elkaar.js';
import { RedenBijBon1795305600873 } from './migrations/1795305600873-reden-bij-bon.js';
import { NakijkenNaAkkoord1795305600874 } from './migrations/1795305600874-nakijken-na-akkoord.js';
import { ClaimVanUitgave1795305600880 } from './migrations/1795305600880-claim-van-uitgave.js';
import { BonTerug1795305600881 } from './migrations/1795305600881-bon-terug.js';
import { RekeningVanRegel1795305600882 } from './migrations/1795305600882-rekening-van-regel.js';
import { MijnZaakLeeft1795305600883 } from './migrations/1795305600883-mijn-zaak-leeft.js';
import { NaamMetLetters1795305600886 } from './migrations/1795305600886-naam-met-letters.js';
import { SchuilnaamBijNoodinzage1795305600887 } from './migrations/1795305600887-schuilnaam-bij-noodinzage.js';
import { WerkVanMij1795305600890 } from './migrations/1795305600890-werk-van-mij.js';
import { NaamVanDingen1795305600894 } from './migrations/1795305600894-naam-van-dingen.js';
import { ElkeLetter1795305600897 } from './migrations/1795305600897-elke-letter.js';

/** Every change of the schema, in order; never edited once released. */
export const migrations = [
  ...EERSTE_REEKS,
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
  DagInNederland1795305600850,
  EenCasus1795305600851,
  ClientAlsLid1795305600852,
  OndersteunerKeek1795305600853,
  AanbodIsWerk1795305600856,
  ClaimTerug1795305600860,
  RekeningVoorDeRest1795305600861,
  LijstBuitenZitting1795305600862,
  RedenMetLetters1795305600863,
  BestuursvraagBewaard1795305600864,
  OntvangerVoorClient1795305600865,
  BonVervangen1795305600866,
  ClaimMetRekening1795305600867,
  UitgaveIsEenRij1795305600868,
  VrijNaClaim1795305600869,
  WerkIneens1795305600871,
  NaamAanElkaar1795305600872,
  RedenBijBon1795305600873,
  NakijkenNaAkkoord1795305600874,
  ClaimVanUitgave1795305600880,
  BonTerug1795305600881,
  RekeningVanRegel1795305600882,
  MijnZaakLeeft1795305600883,
  NaamMetLetters1795305600886,
  SchuilnaamBijNoodinzage1795305600887,
  WerkVanMij1795305600890,
  NaamVanDingen1795305600894,
  ElkeLetter1795305600897,
];
