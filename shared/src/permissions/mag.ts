import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { Rol } from '../vocabulary/index.js';

/** Whom the rules are about: one lid of one organisation in one regio. */
export interface Wie {
  regioId: string;
  lidId: string;
  organisatieId: string;
  rol: Rol;
}

export type Vermogen = MongoAbility;

/** Allows an action on a subject, under conditions of equality or `$in` on its fields. */
export type Mag = (actie: string | string[], onderwerp: string | string[], voorwaarden?: Record<string, unknown>) => void;

/** One subject's rules: who may do what, within the own regio. */
export type Regels = (wie: Wie, mag: Mag) => void;

/** Builds the ability of a lid from the rules of every subject. */
export function bouwVermogen(wie: Wie, regels: readonly Regels[]): Vermogen {
  const bouwer = new AbilityBuilder<Vermogen>(createMongoAbility);
  const mag: Mag = (actie, onderwerp, voorwaarden) => void bouwer.can(actie, onderwerp, voorwaarden);
  for (const regel of regels) regel(wie, mag);
  return bouwer.build();
}

/** Whether a lid has one of these roles. */
export function heeftRol(wie: Wie, ...rollen: Rol[]): boolean {
  return rollen.includes(wie.rol);
}
