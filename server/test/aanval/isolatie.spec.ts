import { nieuwId } from '@doorbraaktafel/shared/ids';
import { gespeeldeWereld, type Verhaal } from './gespeeld.js';
import { operatieMetNaam, operaties } from './schema.js';
import { type Gelukt, metEigenOpdracht, metWaarde, waardeOp } from './verhaal.js';
import { GESPEELD, VRAGEN } from './vragen.js';
import type { Aanvalswereld, Speelveld, Speler } from './wereld.js';

// What one may point at; all the rest is about something one must have a part in.
const AANWIJZINGEN = ['agendapuntIds', 'organisatieId', 'lidId', 'lidIds', 'uitvoerderId', 'houderLidId', 'fondsId', 'gemeenteId', 'mandaatId', 'clientId', 'na', 'vervangtId', 'corporatieId', 'zorgaanbiederId', 'bewijsId', 'vervangtBesluitId', 'tenGunsteVan'];

// Registers that everybody in the regio reads, or policy answers: their rows are no secret inside it.
const VOOR_DE_REGIO = ['verzoek', 'fonds', 'volgendFonds', 'regel', 'regel2', 'regelversie', 'regel2versie', 'signaal', 'kostenincident', 'kostenincident2'];

let wereld: Aanvalswereld;
let verhalen: readonly [Verhaal, Verhaal, Verhaal];
let pogingen: Gelukt[];

beforeAll(async () => {
  ({ wereld, verhalen } = await gespeeldeWereld());
  pogingen = [...verhalen[0].values(), ...vragenVan(wereld.velden[0])];
}, 180_000);
afterAll(() => wereld.test.stop());

function vragenVan(veld: Speelveld): Gelukt[] {
  return Object.entries(VRAGEN).map(([naam, { wie, variabelen }]) => ({ naam, wie, lading: variabelen(veld) }));
}

function kenmerken({ naam, lading }: Gelukt): string[] {
  return operatieMetNaam(naam)
    .velden.filter(({ pad, type }) => type === 'ID' && pad.split('.').at(-1) !== 'opdrachtId' && waardeOp(lading, pad))
    .map(({ pad }) => pad);
}

/** The same attempt with a command id of its own, and this put at this path. */
function opnieuw({ naam, lading }: Gelukt, pad: string, maak: (oud: unknown) => unknown): Record<string, unknown> {
  const anders = metWaarde(lading, pad, (oud) => (Array.isArray(oud) ? [maak(oud[0])] : maak(oud)));
  return metEigenOpdracht(naam, anders);
}

/** The id that stands in the neighbour's story where this one stands in ours. */
function vanDeBuur({ naam, lading }: Gelukt, pad: string): unknown {
  const buur = verhalen[1].get(naam)?.lading ?? VRAGEN[naam]?.variabelen(wereld.velden[1]);
  const eigen = waardeOp(lading, pad);
  const waarde = buur && waardeOp(buur, pad);
  const gevonden: unknown = Array.isArray(waarde) ? waarde[0] : waarde;
  if (!gevonden || gevonden === eigen) throw new Error(`${naam}: geen buur bij ${pad}`);
  return gevonden;
}

describe('[isolatie] what is not yours', () => {
  it('has a case for every operation of the schema', () => {
    expect(Object.keys(VRAGEN).sort()).toEqual(operaties.filter(({ soort }) => soort === 'query').map(({ naam }) => naam).sort());
    expect(pogingen.flatMap(kenmerken).length).toBeGreaterThan(60);
  });

  it('can be asked by whom it is for', async () => {
    const [veld] = wereld.velden;
    const uitslagen = await Promise.all(vragenVan(veld).map(async ({ wie, naam, lading }) => [naam, (await wereld.vraag(veld, wie, naam, lading)).uitkomst]));
    expect(uitslagen).toEqual(Object.keys(VRAGEN).map((naam) => [naam, 'gelezen']));
  });

  it.each(GESPEELD)('in %s reads exactly like what does not exist: unknown, no id at all, and of another regio', async (naam) => {
    const [eigen] = wereld.velden;
    const anders: string[] = [];
    const poging = pogingen.find((een) => een.naam === naam)!;
    for (const pad of kenmerken(poging)) {
      const vraag = (waarde: unknown) => wereld.vraag(eigen, poging.wie, naam, opnieuw(poging, pad, () => waarde));
      const [onbekend, vreemd] = await Promise.all([vraag(nieuwId()), vraag(vanDeBuur(poging, pad))]);
      const aanwijzing = AANWIJZINGEN.includes(pad.split('.').at(-1) ?? '');
      if (onbekend.tekst !== vreemd.tekst) anders.push(`${pad}: ${onbekend.tekst} maar ${vreemd.tekst}`);
      else if (!aanwijzing && onbekend.uitkomst !== 'NietGevonden') anders.push(`${pad}: ${onbekend.tekst}`);
    }
    expect(anders).toEqual([]);
  });

  it.each([['berichten', 'bericht'], ['casussen', 'casus'], ['casusoverzicht', 'casus'], ['besluitenToezicht', 'besluit'], ['uitgaven', 'uitgave']])(
    'is no place to read on from: %s after a %s of another regio',
    async (naam, soort) => {
      const [eigen, buur] = wereld.velden;
      const { wie, variabelen } = VRAGEN[naam] ?? { wie: 'regisseur', variabelen: () => ({}) };
      const vraag = (na: string) => wereld.vraag(eigen, wie, naam, { ...variabelen(eigen), na });
      const id = buur.ids.get(soort) ?? '';
      // Of the same moment, since a list may be ordered by its ids.
      const ernaast = id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');
      const [vreemd, onbekend] = await Promise.all([vraag(id), vraag(ernaast)]);
      expect(vreemd.tekst).toBe(onbekend.tekst);
    },
  );

  it.each(['corporatie2', 'begeleider2', 'bestuurder', 'wmo', 'client'] as const)('reads to an uninvited %s of the own regio like what does not exist', async (wie: Speler) => {
    const [eigen] = wereld.velden;
    const geheim = new Set([...eigen.ids].filter(([naam]) => !VOOR_DE_REGIO.includes(naam)).map(([, id]) => id));
    const anders: string[] = [];
    await ontsla(wie);
    for (const poging of pogingen.filter((p) => kenmerken(p).length > 0)) {
      const verborgen = kenmerken(poging).filter((pad) => geheim.has(String(waardeOp(poging.lading, pad))));
      const opdracht = opnieuw(poging, verborgen[0] ?? 'invoer', (oud) => oud);
      const zonder = verborgen.reduce((lading, pad) => metWaarde(lading, pad, () => nieuwId()), opnieuw(poging, verborgen[0] ?? 'invoer', (oud) => oud));
      const [bestaand, onbekend] = await Promise.all([wereld.vraag(eigen, wie, poging.naam, opdracht), wereld.vraag(eigen, wie, poging.naam, zonder)]);
      if (verborgen.length > 0 && bestaand.tekst !== onbekend.tekst) anders.push(`${poging.naam}: ${bestaand.tekst} maar ${onbekend.tekst}`);
    }
    expect(anders).toEqual([]);
  });

  // The client of the played casus may read it, a bestuurder who was asked to look again, and whose organisatie is a party; without one they may not.
  async function ontsla(wie: Speler): Promise<void> {
    await wereld.achterDeSloten('delete from risicodelingspartij where regio_id = $1 and organisatie_id = $2', [wereld.velden[0].regio.id, wereld.velden[0].spelers[wie].ctx.organisatieId]);
    await wereld.achterDeSloten("update casustoegang set tot = now() where grond = $2 and grond in ('client', 'bestuurder') and regio_id = $1", [wereld.velden[0].regio.id, wie]);
  }

  it.each(Object.keys(VRAGEN))('leaves no canary of another regio in an answer to %s, whoever asks', async (naam) => {
    for (const veld of wereld.velden) {
      const spelers = veld === wereld.velden[0] ? (Object.keys(veld.spelers) as Speler[]) : (['regisseur', 'auditor', 'beheerder'] as const);
      const lading = VRAGEN[naam]!.variabelen(veld);
      const uitslagen = await Promise.all(spelers.map((wie) => wereld.vraag(veld, wie, naam, lading)));
      const vreemd = wereld.velden.filter(({ kanarie }) => kanarie !== veld.kanarie && uitslagen.some(({ tekst }) => tekst.includes(kanarie)));
      expect(vreemd.map(({ regio }) => regio.naam)).toEqual([]);
    }
  });

  it('found no canary of another regio in anything that was answered so far, and the own one in much', () => {
    for (const veld of wereld.velden) {
      const gehoord = (wereld.gehoord.get(veld.regio.id) ?? []).join('\n');
      for (const { kanarie, regio } of wereld.velden) expect([regio.naam, gehoord.includes(kanarie)]).toEqual([regio.naam, regio.id === veld.regio.id]);
    }
  });
});
