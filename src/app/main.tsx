import { createRoot, hydrateRoot } from 'react-dom/client';
import './page.css';
import { App } from './App.tsx';
import { embeddingIn } from './embed/embedding.ts';
import { isStart } from './is-start.ts';

const root = document.getElementById('root');
const { page } = document.documentElement.dataset;
if (root && page === 'for-sites') {
  void import('../sites/index.ts').then(({ SitesPage }) => hydrateRoot(root, <SitesPage />));
} else if (root) {
  const { search, hash } = location;
  const embedding = page === 'embed' ? embeddingIn(search, hash) : undefined;
  const isShown = root.firstElementChild !== null && isStart(location.hash);
  if (isShown) hydrateRoot(root, <App />);
  else createRoot(root).render(<App embedding={embedding} />);
}
