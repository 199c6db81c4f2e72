import { useEffect, useState } from 'react';
import { huidigeTaal, kiesTaal } from '../../platform/i18n';
import { AppShell, BarStatus, ConnectionBanner, kiesKleur, kiesZaalmaat, Presence, UiProvider, type NavItem } from '..';
import { Formulieren } from './Formulieren';
import { Gegevens } from './Gegevens';
import { Netwerkzij } from './Netwerkzij';
import { Staten } from './Staten';
import { Standpunt } from './Standpunt';
import { Zitting } from './Zitting';

const KAMERS = { zitting: Zitting, gegevens: Gegevens, formulieren: Formulieren, staten: Staten, standpunt: Standpunt, netwerk: Netwerkzij };
type Kamer = keyof typeof KAMERS;

const isKamer = (naam: string): naam is Kamer => naam in KAMERS;

/** Every part of the kit on invented words, to look at while building; not part of the product. */
export function Toonkamer() {
  const kamer = useKamer();
  const Inhoud = KAMERS[kamer];
  const nav: NavItem[] = Object.keys(KAMERS).map((naam) => ({ label: naam, href: `#${naam}`, current: naam === kamer }));
  const zitting = kamer === 'zitting' || kamer === 'standpunt';
  return (
    <UiProvider language={huidigeTaal()} navigate={(pad) => window.location.assign(pad)}>
      <AppShell
        homeHref="#zitting"
        context={kamer === 'standpunt' ? 'Zilverschoon' : 'Uitstroomtafel IJmond'}
        status={zitting && <BarStatus live detail="14:22">Zitting loopt</BarStatus>}
        extra={zitting && <Presence names={['Marit Visser', 'Jan Bakker', 'Sara Kuiper', 'Ans Pol', 'Ed Vos', 'Ilse Bos', 'Ton Dam']} />}
        nav={zitting ? undefined : nav}
        bare={zitting}
        banner={<ConnectionBanner state={kamer === 'staten' ? 'bijgewerkt' : 'verbonden'} newCount={3} />}
        language={{ current: huidigeTaal(), onChoose: (taal) => void kiesTaal(taal) }}
        account={{
          name: 'Marit Visser',
          organisation: 'Gemeente Velsen',
          items: [
            { id: 'donker', label: 'Donker scherm', onAction: () => kiesKleur('donker') },
            { id: 'zaal', label: 'Zaalscherm', onAction: () => kiesZaalmaat(true) },
            { id: 'uit', label: 'Afmelden' },
          ],
        }}
      >
        <Inhoud />
      </AppShell>
    </UiProvider>
  );
}

function useKamer(): Kamer {
  const lees = () => window.location.hash.slice(1);
  const [naam, setNaam] = useState(lees);
  useEffect(() => {
    const luister = () => setNaam(lees());
    window.addEventListener('hashchange', luister);
    return () => window.removeEventListener('hashchange', luister);
  }, []);
  return isKamer(naam) ? naam : 'zitting';
}
