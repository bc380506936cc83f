/** A frame on the page, as long as it is there. */
export interface Member {
  readonly element: HTMLElement;
  hear(event: MessageEvent): void;
  /** The page has moved under it. */
  moved(): void;
  /** A policy of the page has forbidden something. */
  blocked(event: SecurityPolicyViolationEvent): void;
}

const members = new Set<Member>();

const hear = (event: MessageEvent) => members.forEach((member) => member.hear(event));

const blocked = (event: SecurityPolicyViolationEvent) =>
  members.forEach((member) => member.blocked(event));

let isDue = false;
function moved() {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    members.forEach((member) => member.moved());
  });
}

const passive = { capture: true, passive: true };

/** Frames share one set of listeners, which is there while a frame is. */
function join(member: Member): void {
  if (members.size === 0) {
    addEventListener('message', hear);
    document.addEventListener('securitypolicyviolation', blocked);
    addEventListener('scroll', moved, passive);
    addEventListener('resize', moved, passive);
  }
  members.add(member);
}

function leave(member: Member): void {
  if (!members.delete(member) || members.size > 0) return;
  removeEventListener('message', hear);
  document.removeEventListener('securitypolicyviolation', blocked);
  removeEventListener('scroll', moved, passive);
  removeEventListener('resize', moved, passive);
}

const known = new WeakMap<Element, Member>();
export const mark = 'data-permit-clock-frame';

/** Makes a frame known, so that it is heard again when the page takes it away and puts it back. */
export function enrol(member: Member): void {
  member.element.setAttribute(mark, '');
  known.set(member.element, member);
  join(member);
}

/** Forgets a frame that is gone for good. */
export function strike(member: Member): void {
  known.delete(member.element);
  leave(member);
}

/** Hears those frames that are on the page, and no others. */
export function callRoll(): void {
  for (const member of members) if (!member.element.isConnected) leave(member);
  for (const element of document.querySelectorAll(`[${mark}]`)) {
    const member = known.get(element);
    if (member) join(member);
  }
}
