import { useTranslation } from 'react-i18next';
import { BesluitspoorDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euro } from '../../platform/opmaak';
import { ChipRow, FetchState, Link, PageHeader, Stack } from '../../ui';
import { Gehoord } from './Gehoord';
import { Geldspoor } from './Geldspoor';
import { Gronden } from './Gronden';
import { Mandaat } from './Mandaat';
import type { Spoor } from './spoor';
import { Spoorstap } from './Spoorstap';
import { Standpunten } from './Standpunten';
import { Tegenspraak } from './Tegenspraak';
import { Uitvoering } from './Uitvoering';
import { useBesluitwoorden } from './useBesluitwoorden';
import './Audit.css';

/** "Volg de euro": one besluit from its ground to the last entry, as one trail without names of clients. */
export function Besluitspoor({ id }: { id: string }) {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(BesluitspoorDocument, { besluitId: id });
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={8}>
      {({ besluitSpoor }) => <Blad besluit={besluitSpoor} />}
    </FetchState>
  );
}

function Blad({ besluit }: { besluit: Spoor }) {
  const { t } = useTranslation('audit');
  const woorden = useBesluitwoorden();
  const bedrag = besluit.bedragInCent === null ? [] : [{ text: euro(besluit.bedragInCent) }];
  return (
    <Stack gap="l">
      <p>
        <Link href="/toezicht">{t('spoor.terug')}</Link>
      </p>
      <PageHeader
        eyebrow={t('spoor.volg')}
        title={t('besluiten.naam', { nummer: besluit.nummer })}
        intro={t('spoor.inleiding')}
        status={<ChipRow chips={[{ text: woorden.soort(besluit.soort) }, { text: woorden.wijze(besluit.wijze), tone: besluit.wijze === 'doorzetting' ? 'letop' : 'goed' }, ...bedrag]} />}
      />
      <ol className="dt-spoor__stappen">
        <Spoorstap titel={t('spoor.besluit')}>
          <p className="dt-spoor__tekst">{besluit.tekst}</p>
          <p>{t('spoor.genomen', { datum: datumLang(besluit.genomenOp, huidigeTaal()), wie: besluit.genomenDoorNaam })}</p>
          {besluit.herzienVoor && <p>{t('spoor.herzien', { datum: datumLang(besluit.herzienVoor, huidigeTaal()) })}</p>}
        </Spoorstap>
        <Gronden besluit={besluit} />
        <Standpunten standpunten={besluit.standpunten} />
        <Gehoord verslag={besluit.verloop.hoorverslag} />
        <Tegenspraak verloop={besluit.verloop} />
        <Mandaat besluit={besluit} />
        <Geldspoor besluit={besluit} />
        <Uitvoering acties={besluit.acties} />
      </ol>
    </Stack>
  );
}
