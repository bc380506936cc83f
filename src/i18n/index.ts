export type { Language } from '../embed/index.ts';
export type { KeptBy } from './keep-messages.ts';
export type { FirstWords, Messages, SitesWords, StatementWords } from './messages.ts';
export type { SitesText } from './sites-messages.ts';
export type { RulebookText, RulebookWords } from './rulebook-messages.ts';
export type { WhenText } from './when-messages.ts';
export type { UnscriptedEnglish, UnscriptedText } from './unscripted-messages.ts';
export { countryNamesIn } from './country-name.ts';
export { countedLines, limitLines } from './counted.ts';
export { dutyText } from './duty-text.ts';
export { chooseLanguage, languageNames, languages } from './languages.ts';
export {
  loadFirstWords,
  loadMessages,
  loadRulebookWords,
  loadSitesWords,
  loadStatementWords,
  loadUnscripted,
  loadUnscriptedEnglish,
} from './load.ts';
export { Phrase } from './Phrase.tsx';
export { routeTerms, terms } from './terms.ts';
export { titleOf } from './source-titles.ts';
export { textsIn } from './texts-in.ts';
export { useTerms } from './use-terms.ts';
export {
  FirstWordsProvider,
  MessagesProvider,
  SitesWordsProvider,
  StatementWordsProvider,
  useFirstWords,
  useMessages,
  useSitesWords,
  useStatementWords,
} from './words.tsx';
