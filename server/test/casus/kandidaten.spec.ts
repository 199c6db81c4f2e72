import { Casussen } from '../../src/modules/casus/index.js';
import { agendareden, type Afspraken } from '../../src/modules/casus/domain/kandidaat.js';
import { vergelijk } from '../../src/modules/casus/domain/rangorde.js';
import { stagnaties } from '../../src/modules/casus/domain/stagnatie/stagnaties.js';
import { FEITSOORTEN, type Casusfase, type Feitsoort } from '@doorbraaktafel/shared/vocabulary';
import { Wereld } from '../besluit/wereld.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio } from '../harness/regios.js';

const AANTAL = 1_500;

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  await vul();
});
afterAll(() => wereld.test.stop());

/** Casussen with facts of every kind on days that follow from the number alone. */
async function vul(): Promise<void> {
  const { zorg, gemeente } = regio.organisaties;
  const { ctx } = regio.leden.regisseur;
  await wereld.achterDeSloten(
    `insert into casus (regio_id, id, pseudoniem, fase, brengende_organisatie_id, gemeente_id, vraag, blokkade, client_weet_dit, wacht_sinds, spoed, aangehouden_tot)
     select $1, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Vogel ' || n, (array['aangemeld', 'in_uitvoering', 'geagendeerd'])[1 + n % 3], $2, $3,
       'Wie regelt dit?', 'woning', true, now() - make_interval(days => n * 37 % 400), n % 97 = 0, case when n % 41 = 0 then current_date + 20 end
     from generate_series(1, $4::int) n`, [regio.id, zorg, gemeente, AANTAL]);
  await wereld.achterDeSloten(
    `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond)
     select $1, gen_random_uuid(), id, $2, $3, 'ketenregisseur', 'regisseur' from casus where regio_id = $1`, [regio.id, ctx.lidId, ctx.organisatieId]);
  await wereld.achterDeSloten(
    `insert into casusfeit (regio_id, id, casus_id, soort, gebeurd_op, waarde, vervallen_op)
     select $1, gen_random_uuid(), c.id, ($2::text[])[1 + abs(hashtext(c.id::text || k)) % cardinality($2::text[])], current_date - (abs(hashtext(k || c.id::text)) % 900 - 30),
       (array['mo', 'nachtopvang', 'geen_woning', 'bewind'])[1 + abs(hashtext(c.id::text)) % 4], case when k = 7 then now() end
     from casus c, generate_series(1, 7) k where c.regio_id = $1 and abs(hashtext(c.id::text)) % 8 = 0`, [regio.id, FEITSOORTEN]);
}

interface Rij {
  id: string;
  fase: Casusfase;
  spoed: boolean;
  wachtDagen: number;
  feiten: { soort: Feitsoort; gebeurdOp: string; waarde: string }[];
}

/** Every open casus weighed, one by one. */
async function uitgeplozen(): Promise<{ id: string; ernst: number; dagen: number; reden: string }[]> {
  const rijen = await wereld.achterDeSloten<Rij>(
    `select c.id, c.fase, c.spoed, current_date - (c.wacht_sinds at time zone 'Europe/Amsterdam')::date as "wachtDagen",
       coalesce((select json_agg(json_build_object('soort', f.soort, 'gebeurdOp', f.gebeurd_op::text, 'waarde', f.waarde) order by f.gebeurd_op, f.id)
         from casusfeit f where f.casus_id = c.id and f.vervallen_op is null), '[]') as feiten
     from casus c where c.regio_id = $1 and c.afgesloten_op is null and c.aangehouden_tot is null`, [regio.id]);
  const eerste = (feiten: Rij['feiten'], soort: Feitsoort) => feiten.find((feit) => feit.soort === soort)?.gebeurdOp;
  return rijen.flatMap(({ id, feiten, ...casus }) => {
    const afspraken: Afspraken = { eersteActie: eerste(feiten, 'actie_te_doen'), terugkijken: eerste(feiten, 'terug_te_kijken') };
    const reden = agendareden({ ...casus, blokkade: 'woning' }, stagnaties({ feiten, heeftRegisseur: true, vandaag: dag(0) }), afspraken, dag(0));
    return reden ? [{ id, ...reden }] : [];
  }).sort(vergelijk);
}

it('are the hundred heaviest of all open casussen, in the order of weighing every one', async () => {
  const kandidaten = await wereld.lees(regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).kandidaten(tx));
  const verwacht = (await uitgeplozen()).slice(0, 100);
  expect(kandidaten.map(({ casus, ernst, dagen, reden }) => ({ id: casus.id, ernst, dagen, reden }))).toEqual(verwacht);
  expect(new Set(verwacht.map(({ ernst }) => ernst)).size).toBeGreaterThan(1);
});

it('leave access lines for what was shown alone', async () => {
  const [{ aantal } = { aantal: 0 }] = await wereld.achterDeSloten<{ aantal: number }>('select count(distinct casus_id)::int as aantal from toegangsregel where regio_id = $1', [regio.id]);
  expect(aantal).toBe(100);
});

it('are none for who sees no casus', async () => {
  await expect(wereld.lees(regio, 'bestuurder', (tx) => wereld.test.app.get(Casussen).kandidaten(tx))).resolves.toEqual([]);
});
