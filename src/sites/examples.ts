import { literal } from './html.ts';

/** A page without the loader answers the frame in it; one in a sandbox has no origin. */
export const hello = (origin: string): string =>
  `frame.contentWindow.postMessage(
  { source: "permit-clock", v: 1, id: "", type: "init", data: {} },
  ${literal(origin)},
);`;

/** What a site's policy must allow. */
export const policyLines = (origin: string): string =>
  `frame-src ${origin};\nscript-src ${origin};`;

export const listening = `addEventListener("permit-clock", ({ detail }) => {
  if (detail.type !== "phase") return;
  console.log(detail.phase, detail.reason);
});`;

export const coming = `const box = PermitClock.create(element);
box.set({ theme: "dark" });
box.destroy();`;
