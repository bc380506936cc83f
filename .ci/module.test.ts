import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Rules from '../src/module/index.ts';
import { readAnswers } from '../src/questions/index.ts';
import { assess, rulesVersion } from '../src/rules/index.ts';
import { golden } from '../src/rules/cases/golden.test-cases.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'module ')));
const built = join(folder, 'node_modules/permit-clock-rules');
const people = join(built, 'example/people.csv');

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
}
const assessPeople = (args: readonly string[], input?: string) =>
  run([join(built, 'example/assess-people.mjs'), ...args], input);
const today = '--today=2026-11-22';

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  const { status, stderr } = run([resolve('.ci/module.mjs'), built]);
  if (status !== 0) throw new Error(stderr);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('is whole, and asks for nothing to be installed or run', () => {
    for (const file of ['README.md', 'LICENSE', 'types/index.d.ts']) {
      expect(existsSync(join(built, file))).toBe(true);
    }
    const facts = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8')) as object;
    expect(facts).toMatchObject({ name: 'permit-clock-rules', type: 'module', license: 'MIT' });
    expect(Object.keys(facts).filter((key) => /^scripts$|depend/i.test(key))).toEqual([]);
    const licences = readFileSync(join(built, 'licences.txt'), 'utf8');
    expect(licences.match(/^[\w-]+ [\d.]+ \(\w+\)$/gm)?.map((line) => line.split(' ')[0])).toEqual([
      'zod',
    ]);
  });

  test('judges every golden case as the tool does', async () => {
    const module = (await import(
      /* @vite-ignore */ pathToFileURL(join(built, 'permit-clock-rules.js')).href
    )) as typeof Rules;
    const differing = golden.filter((each) => {
      const { answers } = module.readAnswers(each.answers);
      const ours = assess(readAnswers(each.answers).answers, each.today);
      return JSON.stringify(module.assess(answers, each.today)) !== JSON.stringify(ours);
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ])('has types for strict software that resolves as %s does', (moduleResolution, module) => {
    symlinkSync(resolve('src/module/example/use.ts'), join(folder, `${module}.ts`));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      preserveSymlinks: true,
      noEmit: true,
      target: 'es2023',
      lib: ['es2023'],
      types: [],
      module,
      moduleResolution,
    };
    const config = join(folder, `${module}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions: options, files: [`${module}.ts`] }));
    const { status, stdout } = run([resolve('node_modules/typescript/bin/tsc'), '-p', config]);
    expect([status, stdout]).toEqual([0, '']);
  });
});

describe('the example', () => {
  test('assesses its own table, a row a route', () => {
    const { status, stdout, stderr } = assessPeople([today, people]);
    expect([status, stderr]).toEqual([
      0,
      `10 rows, 0 bad; judged as of 2026-11-22 by rules ${rulesVersion}\n`,
    ]);
    const lines = stdout.split('\r\n');
    expect(lines[0]).toBe(
      'row,ref,route,verdict,figure,euro,per,shortBy,figureOverdue,unknown,open,nextDuty,who,nextDay,late,perhapsLate',
    );
    for (const line of [
      '3,row 3,nl-hsm,not-likely,nl-hsm-30-and-older,5942.00,month,0.01,,,,,,,,',
      '11,row 11,nl-hsm,cannot-say,,,,,,salary: unanswered,salary,,,,,',
      '7,"row 7, a job that ended",,,,,,,,,,nl.notify.you,you,2026-11-28,nl.ww.apply,',
      '9,row 9,nl-hsm,not-needed,,,,,,,,,,,,',
    ]) {
      expect(lines).toContain(line);
    }
  });

  test('marks what may be late, and an amount that should have been looked up again', () => {
    const lost =
      'situation,country,nationalities,jobLossDate,permitType,permitSince,permitUntil\n' +
      'job-ended,NL,IN,2026-10-10/2026-11-10,nl-hsm,2022-12-15,2027-12-15\n';
    const { stdout } = assessPeople([today], lost);
    expect(stdout.split('\r\n')[1]?.split(',').at(-1)).toContain('nl.notify.you');
    expect(stdout.split('\r\n')[1]?.split(',')[11]).not.toBe('nl.notify.you');
    const card =
      'situation,country,nationalities,salary.amount,salary.per\njob-offer,LU,US,70000,year\n';
    expect(assessPeople(['--today=2027-06-01'], card).stdout).toContain(
      '2,,lu-blue-card,cannot-say,lu-blue-card,65652.00,year,,yes,',
    );
  });

  test('reads standard input, and writes a line of JSON a person', () => {
    const { status, stdout } = assessPeople([today, '--json'], readFileSync(people, 'utf8'));
    const said = stdout.trimEnd().split('\n');
    expect([status, said.length]).toEqual([0, 10]);
    expect(JSON.parse(said[8] ?? '')).toMatchObject({ row: 10, ref: 'row 10,\nwith a line break' });
  });

  test('names a bad row with its column, and goes on', () => {
    const table =
      'ref;situation;country;birthDate;salary.amount;salary.per\n' +
      'a;job-offer;NL;1990-02-30;5.941,99;month\nb;job-offer;NL\nc;job-offer;LU;;;\nd;"e"f;;;;\n' +
      'e;job-offer;NL;2026-11-30;4400;month\nf;job-ended;both;;;\n';
    const { status, stdout, stderr } = assessPeople([today, '--comma=;'], table);
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'standard input: row 2: column birthDate: "1990-02-30" is no answer',
      'standard input: row 2: column salary.amount, salary.per: "5.941,99, month" is no answer',
      'standard input: row 3: has 3 cells, the head has 6',
      'standard input: row 5: a letter follows a closed quote',
      'standard input: row 6: column birthDate: "2026-11-30" cannot be true: birth-in-future',
      'standard input: row 7: column country: "both" cannot be true: both-only-with-offer',
      `6 rows, 5 bad; judged as of 2026-11-22 by rules ${rulesVersion}`,
      '',
    ]);
    expect(stdout).toContain('4,c,lu-blue-card,cannot-say');
  });

  test('tells how far it is in a long table', () => {
    const [head = '', ...rows] = readFileSync(people, 'utf8').split(/\n(?=row|"row)/);
    const long = join(folder, 'long.csv');
    writeFileSync(long, `${head}\n${`${rows[0]}\n`.repeat(2_500)}`);
    const { status, stdout, stderr } = assessPeople([today, long]);
    expect([status, stdout.split('\r\n').length]).toEqual([0, 5_002]);
    expect(stderr).toMatch(/^1000 rows, 0 bad, \d+ %\n2000 rows, 0 bad, \d+ %\n2500 rows, 0 bad;/);
  });

  test.each<[string, readonly string[], string, string]>([
    ['without a day', [], '', '--today must be a day'],
    ['with a day that is none', ['--today=2026-02-30'], '', '--today must be a day'],
    ['with an option that is none', [today, '--loud'], '', '--loud'],
    ['with a file that is not there', [today, 'none.csv'], '', 'none.csv'],
    ['with an empty table', [today], '', 'standard input: the table is empty'],
    ['with a column that is none', [today], 'situation,pet\n', 'row 1: there is no question "pet"'],
    ['with a column twice', [today], 'ref,ref\n', 'column ref is there twice'],
    ['with a quote that is never closed', [today], 'ref\n"a\n', 'row 2: a quote is never closed'],
  ])('ends with 2 %s', (_, args, input, said) => {
    const { status, stderr } = assessPeople(args, input);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(2);
  });
});
