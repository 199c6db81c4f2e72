import { isNaam } from '@doorbraaktafel/shared/vocabulary';

/** Why the operator gets no link; one sentence for on the screen. */
export class BeheerderGeweigerd extends Error {}

/** @throws {BeheerderGeweigerd} on a name that nobody can read */
export function eisNamen(...namen: readonly string[]): void {
  const onleesbaar = namen.find((naam) => !isNaam(naam));
  if (onleesbaar !== undefined) throw new BeheerderGeweigerd(`Schrijf deze naam met letters: „${onleesbaar}”.`);
}
