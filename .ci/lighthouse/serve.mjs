import { preview } from 'vite';

/** The built site, compressed, on a free port. */
export async function serveSite() {
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview has no address.');
  return { url, close: () => server.close() };
}
