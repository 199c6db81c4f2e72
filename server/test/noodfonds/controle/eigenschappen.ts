import { BEWIJZEN } from '../bewijzen.js';
import { MUTANTEN } from '../mutanten.js';

type Bewijsnaam = keyof typeof BEWIJZEN;

/** One of the twelve properties of the ledger: what proves it beside the model, and which acts of the model count as a try. */
export interface Eigenschap {
  readonly nummer: number;
  readonly naam: string;
  readonly bewijzen: readonly Bewijsnaam[];
  /** What the model counts for this property. */
  readonly telt?: 'beelden' | 'handelingen' | 'reserveringen';
  /** Proven by killing server and database, by hledger, or by dropping each constraint. */
  readonly apart?: 'val' | 'hledger' | 'grenzen';
}

/** The properties, each with the proofs that a mutant of it must fail; together they use every proof of the ledger. */
export const EIGENSCHAPPEN: readonly Eigenschap[] = [
  { nummer: 1, naam: 'som debet = som credit in elk beeld', bewijzen: ['allesKlopt'], telt: 'beelden' },
  { nummer: 2, naam: 'saldo = optelling van de boekingen', bewijzen: ['allesKlopt', 'boekingBlijft', 'rekeningBlijft'], telt: 'beelden' },
  { nummer: 3, naam: 'zelfde kenmerk k keer tegelijk: één boeking', bewijzen: ['zelfdeIdEenBoeking', 'afschriftEenKeer', 'eenRegelEenBoeking', 'kenmerkVindtBetaling', 'regelHoudtBoeking'] },
  { nummer: 4, naam: 'zelfde kenmerk, ander verzoek: geweigerd met het veld', bewijzen: ['zelfdeIdEenBoeking', 'misluktBlijftMislukt', 'ketenHeelOfNiet'] },
  { nummer: 5, naam: 'mislukt kenmerk blijft mislukt', bewijzen: ['misluktBlijftMislukt', 'geenNeeNaEenJa'] },
  { nummer: 6, naam: 'reservering hoogstens eenmaal afgehandeld', bewijzen: ['eenmaalAfgehandeld', 'eenmaalVervallen', 'eenmaalGecorrigeerd', 'eenReservering', 'binnenTermijn', 'nietTweeKeerOnderweg', 'regelEenKeer', 'opdrachtTerug', 'afschriftregelPast', 'terugEnWeerTerug', 'regelMetEigenKenmerk', 'claimTerug', 'toegekendVervaltNiet', 'claimOpRekening', 'claimEenKeer', 'claimHoudtRest'] },
  { nummer: 7, naam: 'geen fonds onder nul, reserveringen meegeteld', bewijzen: ['naarHetSaldo', 'naarHetPlafond', 'plafondsGelden', 'plafondAanTafel', 'plafondBijVraag', 'terugBinnenRuimte', 'plafondPerPeriode', 'vrijMetPlafond', 'nooitMeerTerug'], telt: 'reserveringen' },
  { nummer: 8, naam: 'keten heel of niet, ook bij kill -9', bewijzen: ['ketenHeelOfNiet', 'ketenTelt'], apart: 'val' },
  { nummer: 9, naam: 'bevestigd staat er na een val, onbevestigd 0 of 1 keer', bewijzen: [], apart: 'val' },
  { nummer: 10, naam: 'hledger rekent dezelfde saldi', bewijzen: [], apart: 'hledger' },
  { nummer: 11, naam: 'geen deadlock', bewijzen: ['geenDeadlock', 'ketensZonderDeadlock', 'afsluitenZonderDeadlock', 'iederWachtOpFonds', 'rijVoorFonds', 'nummerEerst', 'nummerEerstVrij', 'aanvraagVast', 'casusrekeningVast', 'kenmerkVast'], telt: 'handelingen' },
  {
    nummer: 12,
    naam: 'elke regel, volgorde en grens wordt gemist',
    bewijzen: [
      'nietZonderAkkoord', 'akkoordHeeftZin', 'vierOgen', 'eenMens', 'eenMensBetaalt', 'eenMensEenStem', 'eenMensVraagt', 'eenMensTelt', 'nooitMinderOgen', 'nooitAanClient', 'persoonMetFactuur', 'geenNaamBijToezicht', 'geslotenGeeftRest', 'nVanM', 'nietEigenCaseload', 'aandelenHonderd', 'alleenMetClaim', 'nooitBovenClaim', 'claimInOpdracht', 'rekeningVanEenAnder', 'rekeningVoorDeRest', 'gegevenAkkoord', 'alleenOpBesluit',
      'nietOpIngetrokkenBesluit', 'nietTijdensHeroverweging', 'alleenBevoegden', 'nietZonderGebeurtenis', 'dagenKloppen', 'claimTotRest', 'nummerNaClaim',
      'zonderNaamEersteClaim', 'nietNaarWieHetBesluitNoemt', 'claimVanEigenFonds', 'vrijNaClaim', 'redenVanWieVervangt', 'regelHoudtRekening', 'claimHoudtRekening', 'regelBijEigenClaim', 'nakijkenNaAkkoord', 'eenWegTerug', 'fondsHeeftNaam',
    ],
    apart: 'grenzen',
  },
];

/** The mutants that a proof of this property must kill; each mutant stands under the first property that has its proof. */
export function mutantenVan({ nummer, bewijzen }: Eigenschap) {
  const eerder = EIGENSCHAPPEN.filter((een) => een.nummer < nummer).flatMap((een) => een.bewijzen);
  return MUTANTEN.filter(({ bewijs }) => bewijzen.includes(bewijs) && (nummer === 4 || !eerder.includes(bewijs)));
}
