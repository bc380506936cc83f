import type { Language } from '../embed/index.ts';

/** Common words that no other of our languages has. */
const own: Readonly<Record<Language, string>> = {
  en: 'the your yours you with which from and this that not have has been are can cannot when what only does must may amount answer answers employer’s day days sick work works',
  nl: 'het een uw niet geen wordt worden deze van voor u zijn hebt naar bij ook maar kunt moet mag vergunning werkgever dag dagen bedrag antwoord antwoorden loon',
  fr: 'vous votre vos les est une pour dans avec qui que sur ce cette sont du au aux ou si ne pouvez devez permis employeur jour jours montant réponse réponses salaire',
  de: 'sie ihr ihre ihren ihrem ihrer nicht kein keine und eine einen der das den dem mit für von ist sind wird auf zu im wenn können müssen erlaubnis arbeitgeber tage betrag antwort antworten lohn gehalt',
};

const splits = (words: string) => new Set(words.split(' '));
const tongues = Object.entries(own).map(
  ([lang, words]) => [lang as Language, splits(words)] as const,
);

/** What is quoted, code, an address, a name: of a list of universities, of The Hague. */
const apart = /[“„«][^”“»]*[”“»]|\b[\w.-]+\.(?:nl|lu|com|org)\b|`[^`]*`|\bTHE\b|\bDen Haag\b/gu;

/** The words of other languages in a text, apart from what it quotes. */
export function foreignIn(lang: Language, text: string): string[] {
  const words = text
    .replaceAll(apart, ' ')
    .toLowerCase()
    .split(/[^\p{L}’-]+/u);
  return words.filter(
    (word) =>
      tongues.some(([other, list]) => other !== lang && list.has(word)) &&
      !tongues.some(([other, list]) => other === lang && list.has(word)),
  );
}

/** What would promise or advise, where only an authority decides. */
export const advice: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:you (?:are|will be) (?:eligible|entitled)|eligible|you qualify|(?:permit|card|visa|success) is guaranteed|guarantees? that|we (?:advise|recommend)|you will (?:get|receive)|certainly|definitely|no need to worry)\b/i,
  nl: /\b(?:komt? in aanmerking|(?:vergunning|pas|kaart|succes) is gegarandeerd|garandeert dat|wij? (?:adviseren|raden)|we raden|zeker weten|ongetwijfeld|u krijgt (?:zeker|de vergunning)|maak u geen zorgen)\b/i,
  fr: /(?:éligible|\bvous êtes assurés?|\bc’est garanti|nous vous (?:conseillons|recommandons)|certainement|sans aucun doute|vous obtiendrez|ne vous inquiétez pas)/i,
  de: /\b(?:Sie sind berechtigt|anspruchsberechtigt|(?:wird|ist) garantiert|wir (?:empfehlen|raten)|zweifellos|mit Sicherheit|Sie bekommen die Erlaubnis|keine Sorge)\b/i,
};

/** What says that somebody has a right. */
export const rights: Readonly<Record<Language, string>> = {
  en: String.raw`\bright\b|\brights\b|\bentitled\b`,
  nl: String.raw`\brecht(?:en)? op\b|\brecht om\b`,
  fr: String.raw`\b(?:avez|a|ont|ayez) (?:le |un )?droits?\b|\bdroits? (?:à|au|de)\b(?! l’UE)`,
  de: String.raw`\bAnspruch\b|\bRechte? auf\b|\bdas Recht\b`,
};

const sentenceEnd = /(?<=[.?!:…])\s+(?=[\p{Lu}“„«…\d])/u;

/** Sentences, without headings and labels; a term in quotes and a hole are one word each. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => line.split(sentenceEnd))
    .filter((each) => /[.?!:]$/.test(each));

export const lengthOf = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\d…]/u.test(word)).length;

/** What no text may show: values that are none, and code. */
export const broken = /undefined|\bnull\b|NaN|\[object|\$\{|=>|Invalid Date/;

/** Where sources are named, by titles that are no sentences of ours. */
export const isCited = (text: string): boolean =>
  /https:|^\[\d+\]|^(?:Sources?|Bron(?:nen)?|Quellen?)\s?:/u.test(text);
