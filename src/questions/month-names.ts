/** Names and usual short forms in English, Dutch, French and German, without accents, by month. */
const names = [
  'jan january januari janv janvier januar janner jaenner',
  'feb febr february februari fev fevr fevrier februar',
  'mar march mrt maart mars marz maerz',
  'apr april avr avril',
  'may mei mai',
  'jun june juni juin',
  'jul july juli juil juillet',
  'aug august augustus aou aout',
  'sep sept september septembre',
  'oct october okt oktober octobre',
  'nov november novembre',
  'dec december decembre dez dezember',
] as const;

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);

/** 1 to 12 for a month's name or short form, with or without accents, capitals and a final point. */
export const monthOfName = (text: string): number | undefined =>
  months.get(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase());
