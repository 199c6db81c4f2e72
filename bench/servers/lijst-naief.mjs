import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import pg from 'pg';
import { deelnemer } from './deelnemer.mjs';

const typeDefs = `
  type OverzichtDeelnemer { organisatieId: ID! organisatieNaam: String! }
  type OverzichtActie { id: ID! tekst: String! organisatieNaam: String! voor: String! }
  type OverzichtCasus {
    id: ID! pseudoniem: String! fase: String! vraag: String! niveau: Int! spoed: Boolean! wachtSinds: String! wachtDagen: Int!
    gemeenteNaam: String! deelnemers: [OverzichtDeelnemer!]! acties: [OverzichtActie!]!
  }
  type Casusoverzicht { items: [OverzichtCasus!]! heeftMeer: Boolean! }
  type Query { casusoverzicht(aantal: Int = 20): Casusoverzicht! }`;

const CASUSSEN = `
  select k.*, greatest(0, (now() at time zone 'Europe/Amsterdam')::date - (k.wacht_sinds at time zone 'Europe/Amsterdam')::date) as dagen
  from casustoegang t join casus k on k.regio_id = t.regio_id and k.id = t.casus_id
  where t.regio_id = $1 and t.lid_id = $2 and t.tot is null and k.afgesloten_op is null order by k.wacht_sinds, k.id limit $3`;

/**
 * One query for the list and one for each relation of each row: 1 + 20 × (gemeente, deelnemers, acties) = 61.
 * With `perVeld` the name of each party and of who does each actie is a query too: 1 + 20 × (1 + 1 + 4 + 1 + 5) = 241.
 * No session, no row-level security, no access lines.
 */
deelnemer(async ({ superuserUrl, perVeld, wereld: { regioId, lidId } }) => {
  const pool = new pg.Pool({ connectionString: superuserUrl, max: 8 });
  const lees = async (name, text, ...values) => (await pool.query({ name, text, values: [regioId, ...values] })).rows;
  const naamVan = async (id) => (await lees('organisatie', 'select naam from organisatie where regio_id = $1 and id = $2', id))[0].naam;
  const naamPerVeld = perVeld ? { organisatieNaam: ({ organisatieId }) => naamVan(organisatieId) } : {};
  const metNaam = (tabel) => (perVeld ? { kolom: '', bron: '' } : { kolom: ', o.naam as "organisatieNaam"', bron: `join organisatie o on o.regio_id = ${tabel}.regio_id and o.id = ${tabel}.organisatie_id` });
  const [d, a] = [metNaam('d'), metNaam('a')];
  const resolvers = {
    Query: {
      casusoverzicht: async (_, { aantal }) => {
        const rijen = await lees('casussen', CASUSSEN, lidId, aantal + 1);
        return { items: rijen.slice(0, aantal), heeftMeer: rijen.length > aantal };
      },
    },
    OverzichtCasus: {
      wachtSinds: (k) => k.wacht_sinds.toISOString(),
      wachtDagen: (k) => k.dagen,
      gemeenteNaam: (k) => naamVan(k.gemeente_id),
      deelnemers: (k) => lees('deelnemers', `select d.organisatie_id as "organisatieId" ${d.kolom} from deelnemer d ${d.bron}
        where d.regio_id = $1 and d.casus_id = $2 and d.vertrokken_op is null order by d.uitgenodigd_op, d.id`, k.id),
      acties: (k) => lees('acties', `select a.id, a.tekst, a.voor::text as voor, a.organisatie_id as "organisatieId" ${a.kolom} from actie a ${a.bron}
        where a.regio_id = $1 and a.casus_id = $2 and a.afgerond_op is null order by a.voor, a.id limit 10`, k.id),
    },
    OverzichtDeelnemer: naamPerVeld,
    OverzichtActie: naamPerVeld,
  };
  const { url } = await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), { listen: { port: 0, host: '127.0.0.1' } });
  return url.replace(/\/$/, '');
});
