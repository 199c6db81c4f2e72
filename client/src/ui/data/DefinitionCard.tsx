import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DefinitionList } from './DefinitionList';
import '../layout/Arrange.css';
import './DefinitionCard.css';

export interface DefinitionCardProps {
  label: string;
  /** The figure as it should read, such as "274 dagen" or "47,5%". */
  figure: string;
  /** In plain words: what is counted and what is not. */
  definition: string;
  /** The day the figure was true, already written out. */
  asOf: string;
  source: string;
  /** The figure as printed elsewhere and why ours differs. */
  comparison?: { printed: string; difference?: string };
  headingLevel?: 2 | 3 | 4;
}

/** A figure that can stand on its own: what it counts, on which day and from where. */
export function DefinitionCard(props: DefinitionCardProps) {
  const { t } = useTranslation('ui');
  const headId = useId();
  const Heading = `h${props.headingLevel ?? 2}` as const;
  return (
    <section className="dt-cijfer" aria-labelledby={headId}>
      <Heading id={headId} className="dt-bovenkop">
        {props.label}
      </Heading>
      <p className="dt-cijfer__getal">{props.figure}</p>
      <p className="dt-zacht">{props.definition}</p>
      {props.comparison && <Comparison {...props.comparison} />}
      <p className="dt-cijfer__herkomst">
        {t('peildatum', { datum: props.asOf })} · {t('bron', { bron: props.source })}
      </p>
    </section>
  );
}

function Comparison({ printed, difference }: { printed: string; difference?: string }) {
  const { t } = useTranslation('ui');
  const items: { term: string; value: string }[] = [{ term: t('gedrukt'), value: printed }];
  if (difference) items.push({ term: t('verschil'), value: difference });
  return <DefinitionList items={items} />;
}
