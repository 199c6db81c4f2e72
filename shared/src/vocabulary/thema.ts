/** Colours that a regio may choose; each has a value for a light and for a dark screen. */
export const THEMA_KLEUREN = ['balk', 'balkTekst', 'knop', 'knopTekst', 'accent'] as const;
export type Themakleur = (typeof THEMA_KLEUREN)[number];

export const SCHEMAS_VAN_KLEUR = ['licht', 'donker'] as const;
export type Kleurschema = (typeof SCHEMAS_VAN_KLEUR)[number];

export type Themakleuren = Readonly<Record<Kleurschema, Readonly<Record<Themakleur, string>>>>;

/** The colours of the house, as `client/src/styles/thema.css` has them; a test holds the two together. */
export const HUISKLEUREN: Themakleuren = {
  licht: { balk: '#0b5561', balkTekst: '#ffffff', knop: '#0b5561', knopTekst: '#ffffff', accent: '#0b5561' },
  donker: { balk: '#0a3d46', balkTekst: '#ffffff', knop: '#6cc4cd', knopTekst: '#06272c', accent: '#7fd0d8' },
};

/** What a regio does not choose, and on or beside which its colours stand. */
export const VASTE_KLEUREN: Readonly<Record<Kleurschema, Readonly<Record<'vlak' | 'grond' | 'tekst' | 'tekstStil' | 'tekstZacht' | 'sein', string>>>> = {
  licht: { vlak: '#ffffff', grond: '#f4f6f8', tekst: '#16202c', tekstStil: '#384554', tekstZacht: '#52606f', sein: '#6fe0a0' },
  donker: { vlak: '#18222b', grond: '#0f171e', tekst: '#e9eef3', tekstStil: '#cdd6df', tekstZacht: '#a9b6c2', sein: '#6fe0a0' },
};
