import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { Subject } from 'rxjs';
import { maakVolgordelink } from './volgorde';

const STAND = gql`query Stand($id: ID!) { stand(id: $id) }`;
const DOE = gql`mutation Doe { doe }`;

/** A client whose answers come when, and in the order, the test says. */
function bank() {
  const open: { naam: string | undefined; antwoord: (data: Record<string, unknown>) => void }[] = [];
  const einde = new ApolloLink((operation) => {
    const uit = new Subject<ApolloLink.Result>();
    open.push({
      naam: operation.operationName,
      antwoord: (data) => {
        uit.next({ data });
        uit.complete();
      },
    });
    return uit;
  });
  const client = new ApolloClient({ link: ApolloLink.from([maakVolgordelink(), einde]), cache: new InMemoryCache(), queryDeduplication: false });
  const vraag = (id = 'a') => client.query({ query: STAND, variables: { id }, fetchPolicy: 'network-only' });
  const gekend = () => client.readQuery({ query: STAND, variables: { id: 'a' } });
  return { open, client, vraag, gekend, beantwoord: (nr: number, stand: number) => open[nr]?.antwoord({ stand }) };
}

describe('answers out of order', () => {
  it('does not show an answer to a question that left before an act was answered', async () => {
    const { open, client, vraag, beantwoord, gekend } = bank();
    const oud = vraag();
    const handeling = client.mutate({ mutation: DOE });
    open[1]?.antwoord({ doe: true });
    await handeling;
    beantwoord(0, 1);
    expect(open.map(({ naam }) => naam)).toEqual(['Stand', 'Doe', 'Stand']);
    expect(gekend()).toBeNull();
    beantwoord(2, 2);
    expect((await oud).data).toEqual({ stand: 2 });
    expect(gekend()).toEqual({ stand: 2 });
  });

  it('does not show the older of two answers to the same question', async () => {
    const { open, vraag, beantwoord, gekend } = bank();
    const [oud, nieuw] = [vraag(), vraag()];
    beantwoord(1, 2);
    await nieuw;
    beantwoord(0, 1);
    expect(open).toHaveLength(3);
    beantwoord(2, 3);
    expect((await oud).data).toEqual({ stand: 3 });
    expect(gekend()).toEqual({ stand: 3 });
  });

  it('asks nothing twice when answers come in order, or are of another question', async () => {
    const { open, vraag, beantwoord } = bank();
    const [eerst, daarna, ander] = [vraag(), vraag(), vraag('b')];
    beantwoord(2, 9);
    beantwoord(0, 1);
    beantwoord(1, 2);
    expect((await eerst).data).toEqual({ stand: 1 });
    expect((await daarna).data).toEqual({ stand: 2 });
    expect((await ander).data).toEqual({ stand: 9 });
    expect(open).toHaveLength(3);
  });
});
