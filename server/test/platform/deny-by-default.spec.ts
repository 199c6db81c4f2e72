import { resolvers } from '../../src/resolvers.js';
import { BEVESTIGING } from '../../src/platform/permissions/bevestiging.js';
import { MAG, OPENBAAR } from '../../src/platform/permissions/mag.decorator.js';

const QUERY_OR_MUTATION = 'graphql:resolver_type';

interface Operation {
  readonly naam: string;
  readonly handler: object;
}

/** Every query and mutation of these resolver classes. */
function operations(classes: readonly (abstract new (...args: never[]) => object)[]): Operation[] {
  return classes.flatMap((klasse) =>
    Object.getOwnPropertyNames(klasse.prototype)
      .map((naam) => ({ naam: `${klasse.name}.${naam}`, handler: Reflect.get(klasse.prototype, naam) as object }))
      .filter(({ handler }) => ['Query', 'Mutation'].includes(String(Reflect.getMetadata(QUERY_OR_MUTATION, handler)))),
  );
}

function zonderRegel(lijst: readonly Operation[]): string[] {
  return lijst
    .filter(({ handler }) => !Reflect.hasMetadata(MAG, handler) && !Reflect.hasMetadata(OPENBAAR, handler))
    .map(({ naam }) => naam);
}

/** What weighs so much that a session alone is not enough: forcing, agreeing to or paying money, and speaking for or binding an organisation beforehand. */
const WEEGT_ZWAAR = ['doorzetten Besluit', 'goedkeuren Uitgave', 'betalen Uitgave', 'geven Fiat', 'registreren Mandaat', 'beoordelen Mandaat'];

function gewicht({ handler }: Operation): string {
  const { actie, onderwerp } = (Reflect.getMetadata(MAG, handler) ?? {}) as { actie?: string; onderwerp?: string };
  return `${actie} ${onderwerp}`;
}

function zonderBevestiging(lijst: readonly Operation[]): string[] {
  return lijst
    // Reading what waits for an act weighs no more than any reading.
    .filter(({ handler }) => Reflect.getMetadata(QUERY_OR_MUTATION, handler) === 'Mutation')
    .filter((operatie) => WEEGT_ZWAAR.includes(gewicht(operatie)))
    .filter(({ handler }) => !Reflect.hasMetadata(BEVESTIGING, handler))
    .map(({ naam }) => naam);
}

describe('deny by default', () => {
  it('notices an operation without a rule', () => {
    class Open {
      lek(): void {}
    }
    Reflect.defineMetadata(QUERY_OR_MUTATION, 'Query', Open.prototype.lek);
    expect(zonderRegel(operations([Open]))).toEqual(['Open.lek']);
  });

  it('finds a rule at every operation of the schema', () => {
    const lijst = operations(resolvers);
    expect(lijst.length).toBeGreaterThan(resolvers.length);
    expect(zonderRegel(lijst)).toEqual([]);
  });

  it('notices a weighty act that asks no fresh proof of identity', () => {
    class Licht {
      betaal(): void {}
    }
    Reflect.defineMetadata(QUERY_OR_MUTATION, 'Mutation', Licht.prototype.betaal);
    Reflect.defineMetadata(MAG, { actie: 'betalen', onderwerp: 'Uitgave' }, Licht.prototype.betaal);
    expect(zonderBevestiging(operations([Licht]))).toEqual(['Licht.betaal']);
  });

  it('asks a fresh proof of identity of every act that weighs so much', () => {
    const lijst = operations(resolvers);
    expect(zonderBevestiging(lijst)).toEqual([]);
    const gevraagd = lijst.filter(({ handler }) => Reflect.hasMetadata(BEVESTIGING, handler)).map(({ naam }) => naam);
    expect(gevraagd).toEqual(expect.arrayContaining(['BesluitResolver.besluitDoorzetten', 'UitgaveResolver.uitgaveGoedkeuren', 'UitgaveResolver.uitgaveBetalen', 'FiatResolver.fiatGeven', 'MandaatResolver.mandaatRegistreren', 'MandaatResolver.mandaatIntrekkingVragen', 'MandaatResolver.mandaatverzoekTerugnemen', 'MandaatResolver.mandaatverzoekBeoordelen']));
  });
});
