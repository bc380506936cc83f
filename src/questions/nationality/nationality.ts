/** ISO 3166-1 alpha-2: every officially assigned code, a row for each first letter. */
const assigned = [
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ',
  'BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ',
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ',
  'DE DJ DK DM DO DZ',
  'EC EE EG EH ER ES ET',
  'FI FJ FK FM FO FR',
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY',
  'HK HM HN HR HT HU',
  'ID IE IL IM IN IO IQ IR IS IT',
  'JE JM JO JP',
  'KE KG KH KI KM KN KP KR KW KY KZ',
  'LA LB LC LI LK LR LS LT LU LV LY',
  'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ',
  'NA NC NE NF NG NI NL NO NP NR NU NZ',
  'OM',
  'PA PE PF PG PH PK PL PM PN PR PS PT PW PY',
  'QA',
  'RE RO RS RU RW',
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ',
  'TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ',
  'UA UG UM US UY UZ',
  'VA VC VE VG VI VN VU',
  'WF WS',
  'YE YT',
  'ZA ZM ZW',
] as const;

type Words<Row extends string> = Row extends `${infer First} ${infer Rest}`
  ? First | Words<Rest>
  : Row;

/** An assigned ISO 3166-1 alpha-2 code, or XK, which is in use for Kosovo. */
export type NationalityCode = Words<(typeof assigned)[number]> | 'XK';
export type Nationality = NationalityCode | 'stateless';

/** The 249 assigned codes and XK, by code; `stateless` is not among them. */
export const nationalityCodes: readonly NationalityCode[] = [
  ...assigned.flatMap((row) => row.split(' ') as NationalityCode[]),
  'XK' as const,
].sort();

const known: ReadonlySet<string> = new Set<Nationality>([...nationalityCodes, 'stateless']);

/** True for a code of `nationalityCodes`, in capitals, and for `stateless`. */
export const isNationality = (value: string): value is Nationality => known.has(value);

/** Codes of old links and passports with one successor. AN, CS, NT, PC, SU and YU have several. */
const successors: ReadonlyMap<string, Nationality> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['BU', 'MM'],
  ['DD', 'DE'],
  ['DY', 'BJ'],
  ['FX', 'FR'],
  ['HV', 'BF'],
  ['NH', 'VU'],
  ['RH', 'ZW'],
  ['TP', 'TL'],
  ['VD', 'VN'],
  ['YD', 'YE'],
  ['ZR', 'CD'],
  ['XXA', 'stateless'],
  ['STATELESS', 'stateless'],
]);

/** The nationality meant by a code in any case, current or withdrawn; undefined when it is unknown or ambiguous. */
export function mapOldCode(code: string): Nationality | undefined {
  if (!/^[A-Za-z]{2,9}$/.test(code)) return undefined;
  const upper = code.toUpperCase();
  return isNationality(upper) ? upper : successors.get(upper);
}
