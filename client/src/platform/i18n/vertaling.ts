/** The shape of a catalogue with its texts left free: another language must have exactly these keys. */
export type Vertaling<Catalogus> = {
  readonly [Sleutel in keyof Catalogus]: Catalogus[Sleutel] extends string ? string : Vertaling<Catalogus[Sleutel]>;
};
