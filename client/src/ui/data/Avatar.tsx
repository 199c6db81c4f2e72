import { useTranslation } from 'react-i18next';
import { initialen } from './initialen';
import './Avatar.css';

/** A person as initials; the whole name is read out and shows on pointing. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className="dt-avatar" role="img" aria-label={name} title={name}>
      {initialen(name)}
    </span>
  );
}

/** Who is here now: how many in words, the first few as initials. */
export function Presence({ names, shown = 3 }: { names: readonly string[]; shown?: number }) {
  const { t } = useTranslation('ui');
  const rest = names.length - shown;
  return (
    <div className="dt-aanwezig">
      <span>{t('aanwezig', { count: names.length })}</span>
      <ul className="dt-aanwezig__lijst">
        {names.slice(0, shown).map((name) => (
          <li key={name}>
            <Avatar name={name} />
          </li>
        ))}
        {rest > 0 && (
          <li>
            <span className="dt-avatar" role="img" aria-label={t('nogMeer', { count: rest })}>
              +{rest}
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
