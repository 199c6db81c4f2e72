import type { TestApp } from './app.js';
import { WACHTWOORD } from './regios.js';

export interface GraphqlAnswer<T> {
  readonly data?: T;
  readonly errors?: { message: string; extensions: { code: string; boodschap?: string; veld?: string } }[];
}

/** A signed-in browser without a screen: keeps the session cookie and sends an Origin. */
export class TestClient {
  constructor(
    private readonly url: string,
    readonly cookie = '',
  ) {}

  async post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, cookie: this.cookie, ...headers },
      body: JSON.stringify(body),
    });
  }

  async send<T>(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<T>> {
    const response = await this.post({ query, variables });
    return (await response.json()) as GraphqlAnswer<T>;
  }

  /** Sends and answers the one field asked; fails the test on an error. */
  async field<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.send<Record<string, T>>(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data ?? {})[0] as T;
  }
}

/** Signs in through the API, as a browser would. */
export async function signIn(test: TestApp, email: string): Promise<TestClient> {
  const response = await new TestClient(test.url).post({
    query: 'mutation ($invoer: AanmeldenInvoer!) { aanmelden(invoer: $invoer) { __typename } }',
    variables: { invoer: { email, wachtwoord: WACHTWOORD } },
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`aanmelden mislukte: ${await response.text()}`);
  return new TestClient(test.url, cookie);
}
