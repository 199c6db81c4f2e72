import { applyDecorators, SetMetadata, type Type } from '@nestjs/common';
import { createUnionType, Mutation } from '@nestjs/graphql';
import {
  AlGewijzigd,
  NietGevonden,
  OngeldigeInvoer,
  OpdrachtAnders,
  type WeigeringKlasse,
} from '@doorbraaktafel/shared/weigeringen';
import { GeweigerdAntwoord, weigeringType } from './weigering.type.js';

export const DECLARED = 'weigeringen';

/** Every act can meet these. */
const ALTIJD: readonly WeigeringKlasse[] = [NietGevonden, OngeldigeInvoer, OpdrachtAnders, AlGewijzigd];

export interface HandelingOptions {
  /** Subject and verb, such as `besluitVaststellen`. */
  readonly naam: string;
  readonly resultaat: () => Type;
  readonly weigeringen?: readonly WeigeringKlasse[];
}

/** A mutation that answers its success type or one of the refusals it declares. */
export function Handeling({ naam, resultaat, weigeringen = [] }: HandelingOptions): MethodDecorator {
  const klassen = [...new Set([...ALTIJD, ...weigeringen])];
  const weigeringTypes = klassen.map(weigeringType);
  const unie = createUnionType({
    name: `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Resultaat`,
    types: () => [resultaat(), ...weigeringTypes],
    resolveType: (waarde: unknown) => (waarde instanceof GeweigerdAntwoord ? waarde.type : resultaat()),
  });
  return applyDecorators(
    Mutation(() => unie, { name: naam }),
    SetMetadata(
      DECLARED,
      klassen.map((klasse) => klasse.code),
    ),
  );
}
