import type { Category, ErrorCode, Language, Phase, PhaseReason } from './permit-clock.d.ts';

/** Every message between a page and the frame in it. Nothing in them tells what a person answered. */
const source = 'permit-clock';
export const version = 1;

/** From the frame to the page around it. */
export type FromFrame =
  /** "I am here": asks for `init`. With `height` the only one sent before the page has answered. */
  | { readonly type: 'hello'; readonly data: { readonly versions: readonly number[] } }
  | {
      readonly type: 'ready';
      readonly data: {
        readonly rules: string;
        readonly checkedOn: string;
        readonly checkAgain: string;
        readonly lang: Language;
      };
    }
  /** Rounded up to 64: who compares heights may guess which question is shown, and this makes it harder. */
  | { readonly type: 'height'; readonly data: { readonly px: number } }
  /** The kind of page, once it changes, not the question: even how many there are would tell of a person. */
  | {
      readonly type: 'phase';
      readonly data: { readonly phase: Phase; readonly reason: PhaseReason };
    }
  /** A heading or message has the focus, about so many pixels below the frame's top: bring it into view. */
  | { readonly type: 'reveal'; readonly data: { readonly top: number } }
  /** Only where the page asked for it by name and the reader knows. */
  | {
      readonly type: 'result';
      readonly data: {
        readonly routes: readonly { readonly id: string; readonly category: Category }[];
      };
    }
  | { readonly type: 'stale'; readonly data: { readonly checkAgain: string } }
  | {
      readonly type: 'error';
      readonly data: { readonly code: ErrorCode; readonly option?: string };
    };

/** From the page to the frame in it. */
export type FromHost =
  /** The answer to `hello`. */
  | { readonly type: 'init'; readonly data: Readonly<Record<string, never>> }
  /** The part of the frame that is in sight, in pixels from its top: for what must stay in sight. */
  | { readonly type: 'viewport'; readonly data: { readonly top: number; readonly height: number } }
  /** A new look, in the texts of the address. */
  | { readonly type: 'set'; readonly data: Readonly<Record<string, string>> }
  | { readonly type: 'reset'; readonly data: Readonly<Record<string, never>> };

export type Message = FromFrame | FromHost;

/** A message as it is sent, with the frame that it is about. */
export const sealed = (id: string, { type, data }: Message) => ({
  source,
  v: version,
  id,
  type,
  data,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

type TypeOf = Message['type'];

/**
 * A message's type and data, when it is of this protocol, this version and this frame; else undefined. Without `types`
 * the type is as the other half wrote it, which is only right where that half alone is heard.
 */
export function opened<Type extends TypeOf>(
  sent: unknown,
  id: string,
  types?: readonly Type[],
): { readonly type: Type; readonly data: Readonly<Record<string, unknown>> } | undefined {
  if (!isRecord(sent) || sent.source !== source || sent.v !== version || sent.id !== id) {
    return undefined;
  }
  const { type, data } = sent as { readonly type: Type; readonly data: unknown };
  const isHeard = typeof type === 'string' && types?.includes(type) !== false;
  return isHeard && isRecord(data) ? { type, data } : undefined;
}
