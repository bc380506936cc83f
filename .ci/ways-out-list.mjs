/** By which a page can send something, or let something in; the same names as in code, in attributes and in styles. */
const waysOut = {
  'fetch(': /\bfetch\s*\(|[.[]['"`]?fetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  sendBeacon: /\bsendBeacon\b/,
  fetchLater: /\bfetchLater\b/,
  WebSocket: /\bWebSocket/,
  EventSource: /\bEventSource\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  speculationrules: /speculationrules/i,
  'rel=prefetch': /\brel\s*[=:]\s*["'`\\]*(?:prefetch|preconnect|dns-prefetch|prerender)\b/i,
  'preconnect(': /\.(?:preconnect|prefetchDNS)\b(?!\s*=)/, // React's, which our scripts only hold
  'ping=': /\bping\s*[=:]/,
  importScripts: /\bimportScripts\b/,
  'new Image': /\bnew\s+Image\b/,
  Worker: /\b(?:Shared)?Worker\s*\(/,
  serviceWorker: /\bserviceWorker\b/,
  'a file of another site':
    /<(?:script|link|img|iframe|object|embed)\b[^>]*\b(?:src|href|data)="?(?:https?:)?\/\//i,
  'a style of another site': /(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\//i,
};

/** By which a text becomes HTML or code. */
const sinks = {
  outerHTML: /\.outerHTML\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  'document.write': /\bdocument\.write(?:ln)?\b/,
  createContextualFragment: /\bcreateContextualFragment\b/,
  DOMParser: /\bDOMParser\b/,
  setHTML: /\b(?:setHTML|parseHTML)(?:Unsafe)?\b/,
  srcdoc: /\bsrcdoc\b/i,
  eval: /\beval\s*\(/,
  'new Function': /\bnew\s+Function\b/,
};

const patterns = Object.entries({ ...waysOut, ...sinks });

/** What of it is in a built file. @param {string} text */
export const waysOutIn = (text) =>
  patterns.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

/** How often a file sets HTML from a text. React does, see dependencies.md. @param {string} text */
export const htmlSetIn = (text) => text.match(/\.innerHTML\s*=(?!=)/g)?.length ?? 0;
