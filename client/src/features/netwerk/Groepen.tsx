import { BANDEN, NETWERKSOORTEN, type Band, type Netwerksoort } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { NetwerkVeldenFragment } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { dagenGeleden, dagenTussen, datumLang } from '../../platform/opmaak';
import { kan } from '../../platform/mogelijk';
import { Button, Card, Chip, Cluster, Muted, Table, type Column, type Tone } from '../../ui';
import { gebiedNaam } from './useGebied';

export type Lid = NetwerkVeldenFragment['leden'][number];

const REGIE = 'regie ';
const NIETS_BEKEND: Lid = {
  __typename: 'Netwerklid', id: '', soort: 'organisatie', naam: '', relatie: '', doet: '', leefgebied: '', band: '', bereikbaar: 'onbekend',
  laatsteContact: null, stoptOp: null, organisatieNaam: null, acties: [],
};

export interface GroepenProps {
  leden: readonly Lid[];
  /** Leaves out who is only there because of the regie, as under a life area. */
  alleenGenoemd: boolean;
  regie: NetwerkVeldenFragment['regie'];
  /** Without it nobody can be taken out. */
  verwijder: ((lid: Lid) => void) | undefined;
}

/** Own network, professionals, organisations: each a table that reads row by row. */
export function Groepen({ leden, alleenGenoemd, regie, verwijder }: GroepenProps) {
  const { t } = useTranslation('netwerk');
  const kolommen = useKolommen(regie, verwijder);
  const rijen = alleenGenoemd ? leden : [...leden, ...regiehouders(leden, regie)];
  return NETWERKSOORTEN.map((soort) => {
    const groep = rijen.filter((lid) => lid.soort === soort);
    return (
      <Table
        key={soort}
        caption={t(`groep.${soort}`)}
        columns={kolommen}
        rows={groep}
        rowKey={({ id }) => id}
        empty={<LegeGroep soort={soort} />}
      />
    );
  });
}

/** Organisations that nobody named but that have the regie stand around the client too. */
function regiehouders(leden: readonly Lid[], regie: GroepenProps['regie']): Lid[] {
  const organisaties = leden.filter(({ soort }) => soort === 'organisatie');
  const genoemd = new Set(organisaties.flatMap(({ naam, organisatieNaam }) => [naam, organisatieNaam]));
  return [...new Set(regie.map(({ wie }) => wie))]
    .filter((wie) => !genoemd.has(wie))
    .map((naam) => ({ ...NIETS_BEKEND, id: `${REGIE}${naam}`, naam }));
}

function LegeGroep({ soort }: { soort: Netwerksoort }) {
  const { t } = useTranslation('netwerk');
  return (
    <Card title={t(`groep.${soort}`)}>
      <Muted large>{t(`leegGroep.${soort}`)}</Muted>
    </Card>
  );
}

function useKolommen(regie: GroepenProps['regie'], verwijder: GroepenProps['verwijder']): Column<Lid>[] {
  const { t } = useTranslation('netwerk');
  const kolommen: Column<Lid>[] = [
    { id: 'wie', header: t('kolom.wie'), cell: (lid) => <Wie lid={lid} regie={regie} /> },
    { id: 'doet', header: t('kolom.doet'), cell: ({ doet }) => doet || t('nietsGenoemd') },
    { id: 'leefgebied', header: t('kolom.leefgebied'), cell: ({ leefgebied }) => (leefgebied ? gebiedNaam(t, leefgebied) : t('onbekend')) },
    { id: 'band', header: t('kolom.band'), cell: ({ band }) => <Bandchip code={band} /> },
    { id: 'contact', header: t('kolom.contact'), cell: (lid) => <Contact lid={lid} /> },
  ];
  if (verwijder) kolommen.push({ id: 'actie', header: t('kolom.actie'), cell: (lid) => <Weg lid={lid} verwijder={verwijder} /> });
  return kolommen;
}

function Wie({ lid, regie }: { lid: Lid; regie: GroepenProps['regie'] }) {
  const { t } = useTranslation(['netwerk', 'casus']);
  const { naam, relatie, organisatieNaam } = lid;
  const heeft = lid.soort === 'organisatie' ? regie.filter(({ wie }) => wie === (organisatieNaam ?? naam)) : [];
  return (
    <>
      {naam}
      <span className="dt-netwerk__relatie">{[relatie, organisatieNaam !== naam && organisatieNaam].filter(Boolean).join(', ')}</span>
      {heeft.length > 0 && (
        <Chip tone="accent">
          {t('heeftRegie', { onderwerp: heeft.map(({ onderwerp }) => t(`casus:onderwerp.${onderwerp as 'route'}`).toLocaleLowerCase('nl')).join(', ') })}
        </Chip>
      )}
      <Einde lid={lid} />
    </>
  );
}

function Einde({ lid }: { lid: Lid }) {
  const { t } = useTranslation('netwerk');
  if (!lid.stoptOp) return null;
  const dag = datumLang(lid.stoptOp, huidigeTaal());
  return dagenTussen(new Date(), lid.stoptOp) < 0 ? <Chip tone="fout">{t('gestopt', { dag })}</Chip> : <Chip tone="letop">{t('stopt', { dag })}</Chip>;
}

const BANDTOON: Readonly<Record<Band, Tone>> = { sterk: 'goed', gewoon: 'neutraal', zwak: 'letop', gespannen: 'fout' };

function Bandchip({ code }: { code: string }) {
  const { t } = useTranslation('netwerk');
  const band = BANDEN.find((een) => een === code);
  return band ? <Chip tone={BANDTOON[band]}>{t(`band.${band}`)}</Chip> : t('onbekend');
}

function Contact({ lid }: { lid: Lid }) {
  const { t } = useTranslation('netwerk');
  return (
    <>
      {lid.laatsteContact ? dagenGeleden(lid.laatsteContact, new Date(), huidigeTaal()) : t('geenContact')}
      {lid.bereikbaar === 'avond_en_weekend' && <span className="dt-netwerk__relatie">{t('bereikbaar.avond_en_weekend')}</span>}
    </>
  );
}

function Weg({ lid, verwijder }: { lid: Lid; verwijder: (lid: Lid) => void }) {
  const { t } = useTranslation('netwerk');
  if (!kan(lid.acties, 'netwerklidVerwijderen')) return null;
  return (
    <Cluster>
      <Button size="small" variant="quiet" ariaLabel={t('verwijderVan', { naam: lid.naam })} onPress={() => verwijder(lid)}>
        {t('verwijder')}
      </Button>
    </Cluster>
  );
}
