import { useQuery } from '@apollo/client/react';
import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { type PackRule, unpackRules } from '@casl/ability/extra';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { IkDocument, type IkQuery } from '../../generated/graphql';

export type Ik = IkQuery['ik'];

interface Sessie {
  ik: Ik;
  vermogen: MongoAbility;
}

const SessieContext = createContext<Sessie | undefined>(undefined);

export interface SessieGrensProps {
  children: ReactNode;
  laden: ReactNode;
  /** Shown when nobody is signed in. */
  buiten: ReactNode;
}

/** Lets only a signed-in lid through, with the rules the server packed for that lid. */
export function SessieGrens({ children, laden, buiten }: SessieGrensProps) {
  const { data, loading } = useQuery(IkDocument, { fetchPolicy: 'cache-first' });
  const ik = data?.ik;
  const sessie = useMemo(() => ik && { ik, vermogen: vermogenVan(ik.regels) }, [ik]);
  if (sessie) return <SessieContext value={sessie}>{children}</SessieContext>;
  return loading ? laden : buiten;
}

function vermogenVan(regels: string): MongoAbility {
  return createMongoAbility(unpackRules<RawRuleOf<MongoAbility>>(JSON.parse(regels) as PackRule<RawRuleOf<MongoAbility>>[]));
}

/** The signed-in lid. */
export function useIk(): Ik {
  return useSessie().ik;
}

/** Whether the lid may do this at all; buttons on a record follow the record's own `acties`. */
export function useMag(actie: string, onderwerp: string): boolean {
  return useSessie().vermogen.can(actie, onderwerp);
}

function useSessie(): Sessie {
  const sessie = use(SessieContext);
  if (!sessie) throw new Error('Deze pagina staat buiten de sessiegrens.');
  return sessie;
}
