import { useCallback, useState, type ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { LiveRegion } from '../feedback/Hidden';
import { AnnounceContext } from './announce';

export interface UiProviderProps {
  children: ReactNode;
  language: 'nl' | 'en';
  /** Goes to a path inside the product without a reload; give the router's own function. */
  navigate: (path: string) => void;
}

/** Put once around the whole product: language of the controls, links of the router, one calm announcer. */
export function UiProvider({ children, language, navigate }: UiProviderProps) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : 'nl-NL'}>
      <RouterProvider navigate={navigate}>
        <AnnounceContext value={announce}>
          {children}
          <LiveRegion>
            <span key={said.turn}>{said.text}</span>
          </LiveRegion>
        </AnnounceContext>
      </RouterProvider>
    </I18nProvider>
  );
}
