import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AllenAkkoordDocument, BesluitVaststellenDocument, RondeOpenenDocument, RondeSluitenDocument } from '../../generated/graphql';
import { useHandeling, type Weigering } from '../../platform/apollo';
import { kan } from '../../platform/mogelijk';
import { laatsteRonde, type Besluitbeeld } from './useBesluitstand';
import { alsVerwachting, legeVerwachting, type VerwachtingveldenProps } from './Verwachtingvelden';
import { stapVan } from './woorden';

/** The one thing the chair does next with what lies before the table. */
export interface Besluitstap {
  label: string;
  doe: () => void;
  bezig: boolean;
}

export interface Besluitstappen {
  /** Nothing when this casus is decided, or when this lid may not do the next step. */
  stap: Besluitstap | undefined;
  daarna: string | undefined;
  weigering: Weigering | undefined;
  /** What can be said with taking the besluit; nothing when that is not the step now. */
  verwachting: VerwachtingveldenProps | undefined;
  allenAkkoord: () => void;
  metSpoed: () => void;
}

/** The step that follows from `volgendeStap`, as far as the server allows it. `vraagVoorstel` opens the form of a voorstel, `pasAan` the one that changes what lies there. */
export function useBesluitstap(stand: Besluitbeeld | undefined, vraagVoorstel: () => void, pasAan: () => void): Besluitstappen {
  const { t } = useTranslation('besluit');
  const openen = useHandeling(RondeOpenenDocument);
  const sluiten = useHandeling(RondeSluitenDocument);
  const vaststellen = useHandeling(BesluitVaststellenDocument);
  const allen = useHandeling(AllenAkkoordDocument);
  const [verwachting, zetVerwachting] = useState(legeVerwachting);
  const handelingen = [openen, sluiten, vaststellen, allen];
  const volgende = stapVan(stand?.volgendeStap ?? '');
  const voorstelId = stand?.voorstel?.id;
  const rondeId = laatsteRonde(stand)?.id;

  async function stelVast() {
    if (rondeId && (await vaststellen.doe({ rondeId, clientGehoord: null, verwachting: alsVerwachting(verwachting) }))) zetVerwachting(legeVerwachting());
  }
  const open = (spoed: boolean) => void (voorstelId && openen.doe({ voorstelId, spoed }));
  const acts = {
    indienen: { naam: 'voorstelIndienen', doe: vraagVoorstel },
    voorleggen: { naam: 'rondeOpenen', doe: () => open(false) },
    keuze: { naam: 'voorstelIndienen', doe: pasAan },
    afronden: { naam: 'rondeSluiten', doe: () => void (rondeId && sluiten.doe({ rondeId })) },
    vaststellen: { naam: 'besluitVaststellen', doe: () => void stelVast() },
  };
  const act = volgende && volgende !== 'volgende' ? acts[volgende] : undefined;

  return {
    stap: volgende && act && kan(stand?.mogelijk, act.naam) ? { label: t(`stap.${volgende}`), doe: act.doe, bezig: handelingen.some(({ bezig }) => bezig) } : undefined,
    verwachting: volgende === 'vaststellen' && kan(stand?.mogelijk, 'besluitVaststellen')
      ? { invoer: verwachting, zet: (deel) => zetVerwachting((oud) => ({ ...oud, ...deel })), weigering: vaststellen.weigering }
      : undefined,
    daarna: volgende && t(`daarna.${volgende}`),
    weigering: handelingen.map(({ weigering }) => weigering).find(Boolean),
    allenAkkoord: () => void (rondeId && allen.doe({ rondeId })),
    metSpoed: () => open(true),
  };
}
