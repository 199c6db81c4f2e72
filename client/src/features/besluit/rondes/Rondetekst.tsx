import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang, datumTijd, euro } from '../../../platform/opmaak';
import { Disclosure, Muted } from '../../../ui';
import type { Ronde, Voorstel } from '../useBesluitstand';
import '../Besluitenlijst.css';

/** Until when one can answer, why the same was asked again, and what was said in a crisis. */
export function Rondetekst({ ronde }: { ronde: Ronde }) {
  const { t } = useTranslation('naspel');
  const { geslotenOp, termijnDag, termijnOp, spoed, reden, verslag, verborgen } = ronde;
  const taal = huidigeTaal();
  const tot = termijnOp && termijnDag && (spoed ? datumTijd(termijnOp, taal) : datumLang(termijnDag, taal));
  return (
    <>
      {!geslotenOp && tot && <Muted>{t('ronde.tot', { tot })}</Muted>}
      {geslotenOp && <Stilte ronde={ronde} />}
      {verborgen && <Muted>{t('ronde.verborgen')}</Muted>}
      {reden && <Muted>{t('ronde.reden', { reden })}</Muted>}
      {verslag && (
        <Disclosure title={t('ronde.verslag')}>
          <p className="dt-besluit__letterlijk">{verslag}</p>
        </Disclosure>
      )}
    </>
  );
}

/** What it means for the outcome that somebody who was asked kept silent. */
function Stilte({ ronde: { standpunten, uitkomst } }: { ronde: Ronde }) {
  const { t } = useTranslation('naspel');
  const stil = standpunten.filter(({ standpunt }) => standpunt === 'geen_reactie').map(({ organisatieNaam }) => organisatieNaam);
  if (stil.length === 0) return null;
  const wie = stil.join(', ');
  return <Muted>{uitkomst === 'consensus' ? t('ronde.stilWel', { wie }) : t('ronde.stilNiet', { wie })}</Muted>;
}

/** Why it is a good solution, and every version it came from. */
export function Voorstelgeschiedenis({ voorstel }: { voorstel: Voorstel }) {
  const { t } = useTranslation('naspel');
  const { gronden, onomkeerbaar, eerdere } = voorstel;
  return (
    <>
      {gronden && <p className="dt-besluit__letterlijk">{gronden}</p>}
      {onomkeerbaar && <Muted>{t('voorstel.onomkeerbaar')}</Muted>}
      {eerdere.length > 0 && (
        <Disclosure title={t('voorstel.eerdere', { count: eerdere.length })}>
          <ol className="dt-besluit__versies">
            {eerdere.map((versie) => (
              <li key={versie.id}>
                <p>{[versie.tekst, versie.bedragInCent && euro(versie.bedragInCent)].filter(Boolean).join(' · ')}</p>
                <Muted>{t('voorstel.versie', { wie: versie.ingebrachtDoorNaam, moment: datumTijd(versie.ingebrachtOp, huidigeTaal()) })}</Muted>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}
