import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import {
  lookReaders,
  makeApi,
  type Look,
  type PermitClockEvent,
  type Widget,
} from '../embed/index.ts';
import { facts } from './facts.ts';
import { optionsOf, type Chosen } from './values.ts';

/** Milliseconds without another choice, after which the frame is made anew. */
const pause = 400;
const mostHeard = 12;

const lookNames = Object.keys(lookReaders) as (keyof Look)[];

/** The whole look, said in full, so that a choice that is taken back goes. */
const lookOf = (chosen: Chosen): Look =>
  optionsOf(
    Object.fromEntries(lookNames.map((name) => [name, chosen[name] ?? facts[name].standard ?? ''])),
  );

/** All but the look: what a frame is made with once. */
const firmOf = (chosen: Chosen): Chosen =>
  Object.fromEntries(
    Object.entries(chosen).filter(([name]) => !lookNames.includes(name as keyof Look)),
  );

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export interface Heard {
  readonly number: number;
  readonly event: PermitClockEvent;
}

/** Keeps a frame in a place as it was chosen. Returns what it tells, newest first. */
export function useWidget(
  place: RefObject<HTMLElement | null>,
  base: string,
  chosen: Chosen,
): readonly Heard[] {
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  const widget = useRef<Widget>(undefined);
  const firm = useSettled(JSON.stringify(firmOf(chosen)));
  const look = JSON.stringify(lookOf(chosen));

  const create = useEffectEvent((element: Element, given: string) =>
    makeApi(base).create(element, {
      ...optionsOf(JSON.parse(given) as Chosen),
      ...lookOf(chosen),
      lazy: false,
    }),
  );
  useEffect(() => {
    if (!place.current) return undefined;
    const made = create(place.current, firm);
    widget.current = made;
    const hear = ({ detail }: CustomEvent<PermitClockEvent>) =>
      setHeard((before) =>
        [{ number: (before[0]?.number ?? 0) + 1, event: detail }, ...before].slice(0, mostHeard),
      );
    made.element.addEventListener('permit-clock', hear);
    return () => {
      made.destroy();
      setHeard([]);
    };
  }, [place, firm]);
  useEffect(() => widget.current?.set(JSON.parse(look) as Look), [look]);
  return heard;
}
