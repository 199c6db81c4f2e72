/** What every window here is given. */
export interface Venster {
  casusId: string;
  sluit: () => void;
  gelukt: () => void;
}
