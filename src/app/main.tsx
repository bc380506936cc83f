import { createRoot, hydrateRoot } from 'react-dom/client';
import './page.css';
import { App } from './App.tsx';
import { isStart } from './is-start.ts';

const root = document.getElementById('root');
if (root) {
  const isShown = root.firstElementChild !== null && isStart(location.hash);
  if (isShown) hydrateRoot(root, <App />);
  else createRoot(root).render(<App />);
}
