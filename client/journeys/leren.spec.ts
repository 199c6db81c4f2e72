import { withClient } from '../../server/test/harness/database.js';
import { overDagen } from './harness/dagen.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
let voorzitter: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  voorzitter = await reis.gebruiker('regisseur@ijmond.example');
}, 180_000);
afterAll(() => reis.einde());

async function rustig(gebruiker: Gebruiker): Promise<void> {
  expect(await gebruiker.axe()).toEqual([]);
  expect(await gebruiker.schuiftOpzij()).toBe(false);
}

describe('Wat de tafel leert', () => {
  it('laat bij een besloten casus zien wie aan zet is, en wat het draaiboek zegt', async () => {
    await voorzitter.naar(`/casus/${await besloten()}/afspraken`);
    await voorzitter.leest(/Nu aan zet:/);
    await voorzitter.leest(/De tijden tellen precies op/);
    await voorzitter.leest('Als eerste aan zet');
    await rustig(voorzitter);
  }, 60_000);

  it('vergelijkt kosten met bron, jaar, bandbreedte, portemonnees en waarschuwingen: € 1.500 is na ongeveer 19 dagen terug', async () => {
    await achterDeSloten("update voorstel set bedrag_in_cent = 150000 where id = (select voorstel_id from besluit order by genomen_op limit 1)");
    await voorzitter.tik('Kosten van stilstand en van doen');
    await voorzitter.tik('Vergelijk de kosten');
    await voorzitter.tik('Vergelijk');
    await voorzitter.leest('Kies wat de plek nu kost.');
    await voorzitter.kiesUit(/Wat kost de plek nu/, /beschermd wonen pgb-tarief professioneel \(2024\)/);
    await voorzitter.kiesUit(/Wat kost het straks/, /ambulant 2 uur per week/);
    await voorzitter.kiesUit(/Wie betaalt/, 'Noodfonds');
    await voorzitter.kiesUit(/Wie houdt er geld door over/, /Gemeente, opvang/);
    await voorzitter.tik('Vergelijk');
    await voorzitter.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    await voorzitter.leest(/80,87/);
    await voorzitter.leest(/ongeveer 19 dagen/);
    await voorzitter.leest(/Nederweert PGB-tarieven.*prijs van 2024/);
    await voorzitter.leest(/Wie betaalt, is vaak niet wie er geld door overhoudt/);
    await voorzitter.beeld('kosten');
    await rustig(voorzitter);
    await voorzitter.tik('Vergelijk opnieuw');
    await voorzitter.kiesUit(/Wat kost de plek nu/, /dakloosheid totaal per persoon/);
    await voorzitter.kiesUit(/Wie betaalt/, 'Noodfonds');
    await voorzitter.kiesUit(/Wie houdt er geld door over/, /Gemeente, opvang/);
    await voorzitter.tik('Vergelijk');
    await voorzitter.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    await voorzitter.leest(/82,19 tot .*232,88 per dag/);
    await voorzitter.leest(/ongeveer 7 tot 23 dagen/);
    await voorzitter.beeld('kosten-bandbreedte');
  }, 60_000);

  it('legt vast wat een besluit moet opleveren, kijkt terug en sluit af', async () => {
    await voorzitter.leest(/Afsluiten kan nu niet: Kijk eerst terug/);
    await voorzitter.tik(/^Leg vast wat besluit/);
    await voorzitter.schrijf(/Wat moet dit besluit opleveren/, 'Woont zelfstandig en betaalt de huur.');
    await voorzitter.schrijfDag(/Wanneer kijkt u terug/, overDagen(60));
    await voorzitter.tik('Leg vast');
    await voorzitter.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    await voorzitter.leest('Woont zelfstandig en betaalt de huur.');
    await achterDeSloten('update verwachting set evalueren_op = current_date');
    await voorzitter.pagina.reload();
    await voorzitter.tik(/^Kijk terug op besluit/);
    await voorzitter.kies('Zoals verwacht');
    await voorzitter.schrijf(/Wat is er gebeurd/, 'De sleutel is er. De huur wordt betaald.');
    await voorzitter.beeld('terugkijken');
    await voorzitter.tik('Leg vast');
    await voorzitter.leest('De sleutel is er. De huur wordt betaald.');
    await voorzitter.tik('Sluit de casus af');
    await voorzitter.tik('Sluit af');
    await voorzitter.leest(/Kies ten minste één reden/);
    await voorzitter.kies('Voorwaarden waaraan iemand niet kon voldoen');
    await voorzitter.kies('Geld bijgelegd');
    await voorzitter.beeld('afsluiten');
    await rustig(voorzitter);
    await voorzitter.tik('Sluit af');
    await voorzitter.leest(/Afgesloten op/);
    await voorzitter.leest('De casus is afgesloten. Niemand is meer aan zet.');
  }, 90_000);

  it('geeft een draaiboek een nieuwe versie met een reden', async () => {
    await voorzitter.naar('/draaiboek');
    await voorzitter.tik('Pas het draaiboek aan: Er is geen woning');
    await voorzitter.tik('Stel vast');
    await voorzitter.leest('Schrijf op waarom u het draaiboek verandert.');
    await voorzitter.schrijf(/Waarom verandert u dit/, 'De corporatie wil eerst bellen.');
    await voorzitter.tik('Stel vast');
    await voorzitter.leest('versie 1');
    await voorzitter.leest('Waarom: De corporatie wil eerst bellen.');
    await voorzitter.beeld('draaiboek');
    await rustig(voorzitter);
  }, 60_000);

  it('brengt een punt zonder casus van beleid naar bestuur', async () => {
    await voorzitter.naar('/beleid');
    await voorzitter.leest('Wat mensen tegenhield en wat werkte');
    await voorzitter.tik('Voeg een punt toe');
    await voorzitter.schrijf(/Waar gaat het over/, 'Wachten op een woning');
    await voorzitter.schrijf(/Wat gebeurt er vaker/, 'Net als bij Waterlelie duurt het te lang.');
    await voorzitter.tik('Zet op de agenda', voorzitter.pagina.getByRole('dialog'));
    await voorzitter.leest(/Noem hier geen casus/);
    await voorzitter.schrijf(/Wat gebeurt er vaker/, 'Het duurt vaak te lang voor er een woning is.');
    await voorzitter.tik('Zet op de agenda', voorzitter.pagina.getByRole('dialog'));
    await voorzitter.tik('Rond af: Wachten op een woning');
    await voorzitter.kies('Naar de bestuurders');
    await voorzitter.schrijf(/In één zin/, 'Vraag om tien woningen meer.');
    await voorzitter.tik('Rond af', voorzitter.pagina.getByRole('dialog'));
    await voorzitter.leest('Vraag om tien woningen meer.');
    await voorzitter.leest('van het beleidsoverleg');
    await voorzitter.beeld('beleid');
    await rustig(voorzitter);
  }, 60_000);

  it('past op een telefoon', async () => {
    const telefoon = await reis.gebruiker('corporatie@ijmond.example', TELEFOON);
    for (const pad of ['/draaiboek', '/beleid', '/acties']) {
      await telefoon.naar(pad);
      await telefoon.pagina.getByRole('heading', { level: 1 }).waitFor();
      await rustig(telefoon);
      await telefoon.beeld(`telefoon${pad.replace('/', '-')}`);
    }
  }, 60_000);
});

// The day of looking back comes by moving the data, never the clock.
function achterDeSloten<T>(sql: string): Promise<T[]> {
  return withClient(reis.database.superuserUrl, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    return (await client.query(sql)).rows as T[];
  });
}

async function besloten(): Promise<string> {
  const [rij] = await achterDeSloten<{ casus_id: string }>('select casus_id from besluit order by genomen_op limit 1');
  return rij?.casus_id ?? '';
}
