import type { ReactNode } from 'react';
import { Beurt, SluitVenster, useAgendastap, type Agendapunt, type Zittingbeeld } from '../../../features/tafel';
import { Alert, ZittingLayout, type ZittingLayoutProps } from '../../../ui';
import { Hoofdknop } from './Hoofdknop';

export interface ZonderCasusProps {
  zitting: Zittingbeeld;
  gekozen: Agendapunt | undefined;
  agenda: ZittingLayoutProps['agenda'];
  children: ReactNode;
}

/** The screen while no casus lies on the table that this lid may see. */
export function ZonderCasus({ zitting, gekozen, agenda, children }: ZonderCasusProps) {
  const { stap, sluiten, weigering, daarna } = useAgendastap(zitting, gekozen);
  return (
    <ZittingLayout
      agenda={agenda}
      rail={[]}
      hint={stap && daarna}
      primary={stap && <Hoofdknop stap={stap} />}
    >
      <Beurt zitting={zitting} />
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      {children}
      <SluitVenster zitting={zitting} sluiten={sluiten} />
    </ZittingLayout>
  );
}
