import { nieuwId } from '@doorbraaktafel/shared/ids';
import { STAPPEN, variabelen } from './stappen.js';
import { Aanvalswereld, type Speelveld, zonderTrace } from './wereld.js';

const GENERIEK = /^\{"errors":\[\{"message":"Er ging bij ons iets mis\. Probeer het opnieuw\. Blijft het\? Noem dan code …\.","extensions":\{"code":"Storing","boodschap":"[^"]+","traceId":"…"\}\}\],"data":null\}$/;

let wereld: Aanvalswereld;
let veld: Speelveld;
beforeAll(async () => {
  wereld = await Aanvalswereld.maak();
  [veld] = wereld.velden;
  await wereld.achterDeSloten(`
    create function valt_om() returns trigger language plpgsql as $$ begin
      raise exception 'geheime plek in het gebouw' using detail = 'geheime inhoud';
    end $$;
    create trigger valt_om before insert on gebeurtenis for each row execute function valt_om();
    alter table gebeurtenis disable trigger valt_om`);
});
afterAll(() => wereld.test.stop());

describe('[isolatie] when something breaks at the last moment', () => {
  // In the order of the story: each step stands on the ones before it.
  it.each(STAPPEN.map((stap) => [stap.naam, stap] as const))('%s says so in one Dutch sentence with a code, has done nothing, and succeeds with the same id later', async (naam, stap) => {
    const { wie, invoer, vooraf, onthoud } = stap;
    await vooraf?.(wereld, veld);
    const lading = variabelen(naam, invoer(veld), nieuwId());
    await wereld.achterDeSloten('alter table gebeurtenis enable always trigger valt_om');
    const voor = await wereld.telling();
    const { tekst } = await wereld.vraag(veld, wie, naam, lading);
    expect([GENERIEK.test(tekst), tekst.includes('geheime'), await wereld.telling()]).toEqual([true, false, voor]);
    await wereld.achterDeSloten('alter table gebeurtenis disable trigger valt_om');
    const later = await wereld.vraag(veld, wie, naam, lading);
    if (!later.antwoord || later.antwoord.code) throw new Error(`${naam}: ${zonderTrace(later.tekst)}`);
    onthoud?.(veld.ids, later.antwoord);
  });
});
