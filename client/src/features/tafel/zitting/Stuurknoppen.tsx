import { casusOpschalenZonderPogingInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendapuntAfrondenDocument, CasusAanhoudenDocument, CasusOpschalenDocument, OpschalenVanTafelDocument } from '../../../generated/graphql';
import { useBevraging, useHandeling } from '../../../platform/apollo';
import { zegFout } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { isoDag } from '../../../platform/opmaak';
import { Button, DateField, TextField } from '../../../ui';
import { RedenVenster } from '../RedenVenster';
import type { CasusOpTafel } from './CasusBlad';

interface StuurProps {
  casus: CasusOpTafel;
  agendapuntId: string;
}

/** The level that the table itself is. */
const TAFEL = 2;

/** The chair's two ways round a besluit: hold over once, or escalate. Both end the item, unless a casus only now comes up to the table. */
export function Stuurknoppen(props: StuurProps) {
  const { t } = useTranslation('tafel');
  const [open, zetOpen] = useState<'aanhouden' | 'opschalen'>();
  const sluit = () => zetOpen(undefined);
  const { acties } = props.casus;
  return (
    <>
      {kan(acties, 'casusAanhouden') && <Button onPress={() => zetOpen('aanhouden')}>{t('zitting.aanhouden')}</Button>}
      {kan(acties, 'casusOpschalen') && <Button onPress={() => zetOpen('opschalen')}>{t('zitting.opschalen')}</Button>}
      <Aanhouden {...props} open={open === 'aanhouden'} sluit={sluit} />
      <Opschalen {...props} open={open === 'opschalen'} sluit={sluit} />
    </>
  );
}

const { zonderPoging: ZonderPoging } = casusOpschalenZonderPogingInvoer.shape;

type VensterProps = StuurProps & { open: boolean; sluit: () => void };

function Aanhouden({ casus, agendapuntId, open, sluit }: VensterProps) {
  const { t } = useTranslation('tafel');
  const [tot, zetTot] = useState('');
  const [reden, zetReden] = useState('');
  const { doe, bezig, weigering } = useHandeling(CasusAanhoudenDocument);
  const afronden = useHandeling(AgendapuntAfrondenDocument);
  const totFout = tot ? undefined : t('zitting.kiesDatum');

  async function verstuur() {
    if (!(await doe({ casusId: casus.id, tot, reden }))) return;
    await afronden.doe({ agendapuntId, uitkomst: 'aangehouden' });
    sluit();
  }

  return (
    <RedenVenster
      titel={t('zitting.aanhoudenTitel', { naam: casus.pseudoniem })}
      vraag={t('zitting.aanhoudenWaarom')}
      uitleg={t('zitting.aanhoudenUitleg')}
      knop={t('zitting.aanhouden')}
      open={open}
      sluit={sluit}
      reden={reden}
      zetReden={zetReden}
      bezig={bezig || afronden.bezig}
      weigering={weigering ?? afronden.weigering}
      fouten={totFout ? [{ fieldId: 'aanhouden-tot', message: totFout }] : []}
      verstuur={() => void verstuur()}
    >
      {(gezien) => (
        <DateField
          id="aanhouden-tot"
          label={t('zitting.aanhoudenTot')}
          value={tot}
          onChange={zetTot}
          min={isoDag(new Date())}
          error={gezien && totFout ? totFout : weigering?.veld === 'tot' ? weigering.boodschap : undefined}
        />
      )}
    </RedenVenster>
  );
}

function Opschalen({ casus, agendapuntId, open, sluit }: VensterProps) {
  const { t } = useTranslation(['tafel', 'route']);
  const [reden, zetReden] = useState('');
  const [zonderPoging, zetZonderPoging] = useState('');
  const { doe, bezig, weigering } = useHandeling(CasusOpschalenDocument);
  const afronden = useHandeling(AgendapuntAfrondenDocument);

  const { data } = useBevraging(OpschalenVanTafelDocument, { casusId: casus.id }, !open || casus.niveau >= TAFEL);
  const geweigerd = weigering?.veld === 'zonderPoging' ? weigering.boodschap : undefined;
  const vraagtPoging = (data?.casusroute.vraagtReden ?? false) || geweigerd !== undefined;
  const pogingFout = vraagtPoging ? zegFout(ZonderPoging.safeParse(zonderPoging)) : undefined;

  async function verstuur() {
    if (!(await doe({ casusId: casus.id, reden, zonderPoging: zonderPoging.trim() || null }))) return;
    if (casus.niveau >= TAFEL) await afronden.doe({ agendapuntId, uitkomst: 'opgeschaald' });
    sluit();
  }

  return (
    <RedenVenster
      titel={t('zitting.opschalenTitel', { naam: casus.pseudoniem })}
      vraag={t('zitting.opschalenWaarom')}
      uitleg={casus.niveau >= TAFEL ? t('zitting.opschalenNaarBestuur') : t('zitting.opschalenNaarTafel')}
      knop={t('zitting.opschalen')}
      open={open}
      sluit={sluit}
      reden={reden}
      zetReden={zetReden}
      bezig={bezig || afronden.bezig}
      weigering={geweigerd ? undefined : (weigering ?? afronden.weigering)}
      fouten={pogingFout ? [{ fieldId: 'opschalen-zonder-poging', message: pogingFout }] : []}
      verstuur={() => void verstuur()}
    >
      {(gezien) =>
        (vraagtPoging || zonderPoging) && (
          <TextField
            id="opschalen-zonder-poging"
            label={t('route:zonderPogingVraag')}
            maxLength={300}
            value={zonderPoging}
            onChange={zetZonderPoging}
            error={(gezien ? pogingFout : undefined) ?? geweigerd}
          />
        )
      }
    </RedenVenster>
  );
}
