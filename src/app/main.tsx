import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import {
  loadFirstWords,
  loadSitesWords,
  loadStatementWords,
  type Language,
} from '../i18n/index.ts';
import './page.css';
import { App } from './App.tsx';
import { embeddingIn } from './embed/embedding.ts';
import { isStart } from './is-start.ts';
import { languageIn, languageOf } from './language.ts';
import { movedAnswers } from './moved-answers.ts';

const { dataset, lang } = document.documentElement;

/** Whether the browser has translated the page already, which puts elements of its own in the place of texts. */
const isTranslated = (root: HTMLElement) =>
  [...root.querySelectorAll('*')].some(({ localName }) => localName === 'font');

/** An extension has changed the page before us: React shows it anew, and nothing is lost. */
const onRecoverableError = () => undefined;

/** Shows a page; the one that was made at build is taken over where it is what would be shown. */
function show(root: HTMLElement, page: ReactNode, isShown: boolean) {
  if (isShown && !isTranslated(root)) hydrateRoot(root, page, { onRecoverableError });
  else createRoot(root).render(page);
}

async function showSites(root: HTMLElement, language: Language) {
  const [{ SitesApp }, words] = await Promise.all([
    import('./SitesApp.tsx'),
    loadSitesWords(language),
  ]);
  show(root, <SitesApp words={words} />, lang === language);
}

async function showStatement(root: HTMLElement, language: Language) {
  const [{ StatementApp }, words] = await Promise.all([
    import('./statement/StatementApp.tsx'),
    loadStatementWords(language),
  ]);
  const page = <StatementApp words={words} contact={dataset.contact ?? ''} />;
  show(root, page, lang === language);
}

async function showTool(root: HTMLElement) {
  const { search, hash } = location;
  const embedding = dataset.page === 'embed' ? embeddingIn(search, hash) : undefined;
  const language = embedding ? languageOf(embedding.settings) : languageIn(search);
  const words = await loadFirstWords(language);
  const isShown = root.firstElementChild !== null && isStart(hash) && lang === language;
  show(root, <App embedding={embedding} words={words} />, isShown);
}

/** Without words there is the page that was made at build; a frame has none. A press of anything there tries again. */
function showUnloaded(root: HTMLElement) {
  delete dataset.words;
  addEventListener('hashchange', () => location.reload());
  if (!root.firstElementChild) createRoot(root).render(<a href={location.href}>Permit Clock ↻</a>);
}

/** Answers that came behind `?` go where no server sees them, before anything reads the address. */
function cleanAddress() {
  const moved = movedAnswers(location.href);
  if (moved === undefined) return;
  try {
    history.replaceState(null, '', moved);
  } catch {
    location.replace(moved); // loads the page once more
  }
}

function showPage(root: HTMLElement): Promise<void> {
  const { page } = dataset;
  if (page === 'for-sites') return showSites(root, languageIn(location.search));
  if (page === 'accessibility') return showStatement(root, languageIn(location.search));
  return showTool(root);
}

async function begin() {
  cleanAddress();
  const root = document.getElementById('root');
  if (!root) return;
  await showPage(root).catch(() => showUnloaded(root));
}

void begin();
