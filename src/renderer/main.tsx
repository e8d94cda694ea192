import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import { Application } from './app/application';
import { QueryProvider } from './client/query-provider';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks the element "root".');
createRoot(root).render(
  <StrictMode>
    <QueryProvider>
      <Application />
    </QueryProvider>
  </StrictMode>,
);
