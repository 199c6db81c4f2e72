import { parseDate, type CalendarDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components';
import { FieldError, FieldHead, type FieldProps } from './FieldParts';
import './DateField.css';

export interface DateFieldProps extends FieldProps {
  /** A calendar day as yyyy-mm-dd, or empty. */
  value: string;
  /** Gets yyyy-mm-dd once the day is whole, and an empty text when it is cleared. */
  onChange: (value: string) => void;
  /** First and last day that may be chosen, as yyyy-mm-dd. */
  min?: string;
  max?: string;
  name?: string;
}

/** A day, typed in the order of the language in use: day, month, year in Dutch on every browser. */
export function DateField(props: DateFieldProps) {
  return (
    <AriaDateField
      id={props.id}
      name={props.name}
      className="dt-veld"
      value={calendarDay(props.value)}
      onChange={(day) => props.onChange(day?.toString() ?? '')}
      minValue={calendarDay(props.min)}
      maxValue={calendarDay(props.max)}
      isInvalid={Boolean(props.error)}
      isDisabled={props.disabled}
      isRequired={!props.optional}
      shouldForceLeadingZeros
      validationBehavior="aria"
    >
      <FieldHead label={props.label} description={props.description} optional={props.optional} />
      <FieldError error={props.error} />
      <DateInput className="dt-invoer dt-invoer--kort dt-datum">
        {(segment) => <DateSegment className="dt-datum__deel" segment={segment} />}
      </DateInput>
    </AriaDateField>
  );
}

function calendarDay(day: string | undefined): CalendarDate | null {
  return day ? parseDate(day) : null;
}
