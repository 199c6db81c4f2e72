const TEKENINGEN = {
  vink: 'M3.5 8.5l3 3 6-7',
  kruis: 'M4 4l8 8M12 4l-8 8',
  omlaag: 'M4 6l4 4 4-4',
  rechts: 'M6 4l4 4-4 4',
  links: 'M10 4L6 8l4 4',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  min: 'M4 8h8',
  plus: 'M8 4v8M4 8h8',
  info: 'M8 7.3v4M8 4.7v.1M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0z',
  letop: 'M8 6.2v3.2M8 11.6v.1M7.1 2.4L1.6 12a1 1 0 0 0 .9 1.5h11a1 1 0 0 0 .9-1.5L8.9 2.4a1 1 0 0 0-1.8 0z',
  goed: 'M5.2 8.2l2 2 3.8-4.2M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0z',
  fout: 'M8 4.7v4M8 11.2v.1M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4z',
} as const;

/** The name of a drawing in the kit. */
export type IconName = keyof typeof TEKENINGEN;

/** A line drawing in the colour of its text. Always decorative: the words stand beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="dt-teken" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={TEKENINGEN[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
