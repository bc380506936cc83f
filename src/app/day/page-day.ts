import { createContext, use, useState, type ReactNode } from 'react';
import { addDays, daysBetween, type PlainDate } from '../../dates/index.ts';
import { clockLasts, isBelievable } from '../../rules/index.ts';
import { askedDay, useToday } from '../clock.ts';

/** The day that a person told, and what the device said then. */
interface Told {
  readonly day: PlainDate;
  readonly device: PlainDate;
}

/** The day by which the page goes. */
interface Known {
  /** Undefined while nothing says it that can be believed. */
  readonly day: PlainDate | undefined;
  /**
   * Who says it: the device's clock (also one that the person calls right), the person, or either of them before that
   * clock went wrong, or jumped.
   */
  readonly by: 'device' | 'person' | 'before' | undefined;
}

export interface PageDay extends Known {
  /** What the device's clock says, in the Netherlands; undefined until it has been looked at. */
  readonly device: PlainDate | undefined;
  /** The day that the address asks to judge on, whatever day it is. */
  readonly asked: PlainDate | undefined;
  /** Takes the day that the person tells; it moves on as the device's days do. */
  readonly tell: (day: PlainDate) => void;
}

/** The device's day if that can be believed, else the told one, moved on; else the last by which the page went. */
export function knownDay(
  device: PlainDate | undefined,
  told: Told | undefined,
  before: PlainDate | undefined,
): Known {
  if (device !== undefined && isBelievable(device)) return { day: device, by: 'device' };
  const since = device && told ? daysBetween(told.device, device) : -1;
  if (told && since >= 0 && since <= clockLasts) {
    return { day: addDays(told.day, since), by: told.day === told.device ? 'device' : 'person' };
  }
  return { day: before, by: before && 'before' };
}

/** The day by which the page goes, from the clock or from the person. It is kept nowhere else. */
export function usePageDay(): PageDay {
  const device = useToday();
  const [told, setTold] = useState<Told>();
  const [before, setBefore] = useState<PlainDate>();
  const known = knownDay(device, told, before);
  if (known.day !== before) setBefore(known.day);
  return {
    ...known,
    device,
    asked: device && askedDay(location.search),
    tell: (day) => setTold(device && { day, device }),
  };
}

/** Whether the tool has a day to go by. */
export const isDayKnown = ({ day, asked }: PageDay): boolean => (asked ?? day) !== undefined;

/** Whether the page has to ask for the day: the clock has been looked at, and cannot be right. */
export const lacksDay = (page: PageDay): page is PageDay & { readonly device: PlainDate } =>
  page.device !== undefined && !isDayKnown(page);

/** The day, and what a part of the page needs that asks for it. */
export interface DayHere extends PageDay {
  /** The fields to tell it in, once they have been fetched. */
  readonly fields: ReactNode;
  /** They stand in the place of the page, which cannot do without a day. */
  readonly alone: boolean;
  /** Whether it has just been told, so that the place which says so takes the focus; true only once. */
  readonly takeTold: () => boolean;
}

const context = createContext<DayHere | undefined>(undefined);

export const DayProvider = context.Provider;

/** The day by which this page goes; undefined on pages without one. */
export const useDayHere = (): DayHere | undefined => use(context);
