import { createRoot, hydrateRoot } from 'react-dom/client';
import './page.css';
import { App } from './App.tsx';
import { embeddingIn } from './embed/embedding.ts';
import { isStart } from './is-start.ts';

const root = document.getElementById('root');
if (root) {
  const { search, hash } = location;
  const isEmbed = document.documentElement.dataset.page === 'embed';
  const embedding = isEmbed ? embeddingIn(search, hash) : undefined;
  const isShown = root.firstElementChild !== null && isStart(location.hash);
  if (isShown) hydrateRoot(root, <App />);
  else createRoot(root).render(<App embedding={embedding} />);
}
