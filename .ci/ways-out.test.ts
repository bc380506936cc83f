import { expect, test } from 'vitest';
import { htmlSetIn, waysOutIn } from './ways-out-list.mjs';

test.each([
  ['fetch(', 'await fetch("/x")'],
  ['fetch(', 'window["fetch"]'],
  ['XMLHttpRequest', 'new XMLHttpRequest'],
  ['sendBeacon', 'navigator.sendBeacon("/x",t)'],
  ['fetchLater', 'globalThis.fetchLater?.("/x")'],
  ['WebSocket', 'new WebSocket(`wss://x`)'],
  ['EventSource', 'new EventSource("/x")'],
  ['WebTransport', 'new WebTransport(u)'],
  ['RTCPeerConnection', 'new RTCPeerConnection'],
  ['speculationrules', '<script type="speculationrules">'],
  ['rel=prefetch', '<link rel="dns-prefetch" href="x">'],
  ['rel=prefetch', '<link rel=prefetch href=x>'],
  ['rel=prefetch', 'jsx(`link`,{rel:`preconnect`,href:h})'],
  ['rel=prefetch', 'l.rel="prerender"'],
  ['preconnect(', '(0,r.preconnect)(u)'],
  ['preconnect(', 'dom.prefetchDNS(u)'],
  ['ping=', '<a href="/x" ping="/y">'],
  ['ping=', 'jsx(`a`,{href:h,ping:p})'],
  ['importScripts', 'importScripts("x.js")'],
  ['new Image', 'new Image().src=t'],
  ['Worker', 'new Worker(u)'],
  ['serviceWorker', 'navigator.serviceWorker.register("x.js")'],
  ['a file of another site', '<script type="module" src="https://cdn.example/x.js">'],
  ['a file of another site', '<link rel="preconnect" href="//fonts.example">'],
  ['a style of another site', 'src:url("https://fonts.example/x.woff2")'],
  ['a style of another site', '@import "//fonts.example/x.css"'],
  ['outerHTML', 'e.outerHTML=t'],
  ['insertAdjacentHTML', 'e.insertAdjacentHTML(`beforeend`,t)'],
  ['document.write', 'document.writeln(t)'],
  ['createContextualFragment', 'r.createContextualFragment(t)'],
  ['DOMParser', 'new DOMParser().parseFromString(t)'],
  ['setHTML', 'e.setHTMLUnsafe(t)'],
  ['srcdoc', 'jsx(`iframe`,{srcDoc:t})'],
  ['eval', 'eval(t)'],
  ['new Function', 'new Function(t)()'],
])('%s is found in %s', (way, text) => {
  expect(waysOutIn(text)).toContain(way);
});

test('words, links and parts of the site itself are none', () => {
  const text =
    '<script src="./assets/a.js"></script><a href="https://ind.nl">Skipping fetches, a worker’s image</a>';
  expect(waysOutIn(text)).toEqual([]);
  expect(waysOutIn('url("data:image/svg+xml,x")')).toEqual([]);
});

test('texts set as HTML are counted, and comparing is no setting', () => {
  expect(htmlSetIn('a.innerHTML=b;c.innerHTML = d;e.innerHTML===f')).toBe(2);
});
