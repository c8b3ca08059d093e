import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { getReady, QueriesProvider } from '@/lib/queries/panelState';
import { messagesLocale } from '@/lib/queries/text';
import { App } from './App';
import './style.css';

getReady();
const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has no #root');
document.documentElement.lang = messagesLocale();
createRoot(root).render(
  <StrictMode>
    <QueriesProvider>
      <App />
    </QueriesProvider>
  </StrictMode>,
);
