import { REGELINGEN, VOORLIGGENDE_UITKOMSTEN, type Regeling, type VoorliggendeUitkomst } from '@doorbraaktafel/shared/vocabulary';

/** A scheme as the product knows it; a code of a newer server is left out. */
export function leesRegeling(code: string): Regeling | undefined {
  return REGELINGEN.find((bekend) => bekend === code);
}

export function leesUitkomst(code: string): VoorliggendeUitkomst | undefined {
  return VOORLIGGENDE_UITKOMSTEN.find((bekend) => bekend === code);
}
