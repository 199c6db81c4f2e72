import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startVertaling } from '../../platform/i18n';
import '../../styles/index.css';
import { Toonkamer } from './Toonkamer';

await startVertaling();
const plek = document.getElementById('app');
if (plek) {
  createRoot(plek).render(
    <StrictMode>
      <Toonkamer />
    </StrictMode>,
  );
}
