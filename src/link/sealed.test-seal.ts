import { checksum } from './small.ts';

/** A text that is as whole as ours, whatever its answers, told answers, verdicts and days say. */
export function sealed(
  given: string,
  told = '',
  verdicts = '',
  days = '',
  made = '3ia3',
  rules = '3ibm',
): string {
  const whole = `1.${made}.${rules}.${given}.${told}.${verdicts}.${days}`;
  return `${whole}.${checksum(whole)}`;
}
