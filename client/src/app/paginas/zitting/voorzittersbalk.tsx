import { AkkoordKnop, Meermenu, RedenKnoppen, type Besluitstappen } from '../../../features/besluit';
import { Stuurknoppen, type Agendastappen } from '../../../features/tafel';
import { kan } from '../../../platform/mogelijk';
import { Button } from '../../../ui';
import { Actieknop } from './Actieknop';
import type { Balk, Balkdelen } from './balkdelen';
import { Hoofdknop } from './Hoofdknop';

/** The chair's bar: one primary button that changes, and what lies beside it. */
export function voorzittersbalk(delen: Balkdelen & { besluitstap: Besluitstappen; agendastap: Agendastappen; opgelost: string; secretaris: string }): Balk {
  const { opgelost, secretaris, zitting, punt, gekozen, casus, stand, standpunt, open, besluitstap, agendastap } = delen;
  if (zitting.fase !== 'geopend' || gekozen || punt.behandeldOp) return buitenTafel(agendastap);
  const besloten = stand?.volgendeStap === 'volgende';
  const stap = besluitstap.stap ?? (besloten ? agendastap.stap : undefined);
  return {
    primary: stap && <Hoofdknop stap={stap} />,
    hint: besluitstap.stap ? besluitstap.daarna : agendastap.daarna,
    actions: (
      <>
        <AkkoordKnop handeling={standpunt} primair={false} />
        <RedenKnoppen handeling={standpunt} />
        {casus && !besloten && <Stuurknoppen casus={casus} agendapuntId={punt.id} />}
        <Actieknop stand={stand} open={() => open('actie')} />
        {stand && (
          <Meermenu
            stand={stand}
            allenAkkoord={besluitstap.allenAkkoord}
            metSpoed={besluitstap.metSpoed}
            nieuw={() => open('voorstel')}
            aanpassen={() => open('aanpassen')}
            heropenen={() => open('heropenen')}
            noteren={() => open('noteren')}
            gesprek={() => open('gesprek')}
            doorzetten={() => open('doorzetten')}
            ook={[{ label: opgelost, doe: () => open('opgelost') }, ...agendastap.zelden, ...(kan(zitting.acties, 'secretarisAanwijzen') ? [{ label: secretaris, doe: () => open('secretaris') }] : [])]}
            besluitenlijstHref={`/zitting/${zitting.id}/besluitenlijst`}
          />
        )}
      </>
    ),
  };
}

/** Nothing of this item is decided now: the agenda goes on, or comes back to it. */
function buitenTafel({ stap, opnieuw, daarna }: Agendastappen): Balk {
  return {
    primary: stap && <Hoofdknop stap={stap} />,
    hint: daarna,
    actions: opnieuw && <Button busy={opnieuw.bezig} onPress={opnieuw.doe}>{opnieuw.label}</Button>,
  };
}
