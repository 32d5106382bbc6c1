import fc from 'fast-check';
import { Decimal } from '../../src/core/compute/decimal';
import { EXTRAS, type Amount, type Arrangement, type BaseTable, type Line } from './base-arrangement';
import { BaseDrawing } from './base-drawing';

const PROJECTS = ['道路养护专项', '林业管护专项', '乡村建设专项', '农田水利专项'];
const arrangements: fc.Arbitrary<Arrangement> = fc
  .record({
    numbering: fc.constantFrom('none', 'label', 'column', 'dotted'),
    among: fc.boolean(),
    header: fc.constantFrom('plain', 'yearsAbove', 'yearsAboveMerged', 'lastYearWords'),
    order: fc.constantFrom('usual', 'budgetFirst'),
    initialBudget: fc.boolean(),
    extras: fc.subarray([...EXTRAS]),
    unitColumn: fc.boolean(),
    categories: fc.boolean(),
    staff: fc.constantFrom('below', 'besideInOneRow', 'stacked', 'amongTop', 'amongBottom', 'colons', 'leftOf', 'posts', 'none'),
    money: fc.constantFrom('万元', '元'),
    totalsBelow: fc.boolean(),
    sideBySide: fc.boolean(),
    buildings: fc.boolean(),
    lying: fc.boolean(),
    whole: fc.boolean(),
    shift: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
  } satisfies { [Key in keyof Arrangement]: fc.Arbitrary<Arrangement[Key]> })
  .map((drawn) => (drawn.lying ? ({ ...drawn, numbering: 'none', header: 'plain', unitColumn: false, sideBySide: false } as const) : drawn))
  .map((drawn) => (drawn.whole ? ({ ...drawn, categories: false, totalsBelow: false, sideBySide: false } as const) : drawn))
  .map((drawn): Arrangement => ({
    ...drawn,
    // A category takes the place of a heading's own row; tables side by side have room for little else.
    numbering: drawn.categories || drawn.totalsBelow ? 'none' : drawn.numbering,
    totalsBelow: drawn.totalsBelow && !drawn.categories,
    sideBySide: drawn.sideBySide && drawn.staff !== 'leftOf' && !drawn.staff.startsWith('among'),
    staff: (drawn.sideBySide || drawn.lying) && /^among|^leftOf/.test(drawn.staff) ? 'below' : drawn.staff,
  }));

/** Cents of a budget, and what was spent of it and last year, so that nothing wants a reason. */
const amounts = (least: number, most: number, cents: 1 | 100) =>
  fc
    .record({
      budget: fc.integer({ min: least, max: most }),
      used: fc.integer({ min: 920, max: 999 }),
      before: fc.integer({ min: 950, max: 1090 }),
    })
    .map(({ budget, used, before }): Line['amounts'] => {
      const money = (units: number): Decimal => new Decimal(Math.round(units)).div(cents);
      const spent = (budget * used) / 1000;
      return { budget: money(budget), spent: money(spent), previous: money((spent * before) / 1000), initial: money(budget) };
    });

function sum(parts: readonly Line['amounts'][]): Line['amounts'] {
  const total = (name: Amount): Decimal => parts.reduce((all, part) => all.plus(part[name]), new Decimal(0));
  return { previous: total('previous'), initial: total('initial'), budget: total('budget'), spent: total('spent') };
}

const ZERO = sum([]);

export const baseTables: fc.Arbitrary<BaseTable> = arrangements.chain((arrangement) => {
  const cents = arrangement.money === '元' ? 1 : 100;
  const scale = arrangement.money === '元' ? 100 : 1;
  const some = (least: number, most: number) => amounts(least * scale, most * scale, cents);
  return fc
    .record({
      running: some(500, 3000),
      reception: some(400, 2500),
      projects: fc.array(some(5000, 90000), { minLength: 2, maxLength: 4 }),
      office: some(3000, 9000),
      water: some(2000, 5000),
      rest: some(30000, 60000),
      personnel: some(40000, 90000),
      authorised: fc.integer({ min: 40, max: 300 }),
      vacant: fc.integer({ min: 0, max: 12 }),
      words: fc.nat(20),
    })
    .map(({ running, reception, projects, office, water, rest, personnel, authorised, vacant, words }) => {
      const line = (name: string, depth: Line['depth'], of: Line['amounts'], category: string, among = false): Line => ({
        name,
        depth,
        amounts: of,
        category,
        among,
      });
      const threePublic = [
        line('“三公”经费', 0, sum([running, reception]), '“三公”经费'),
        line('因公出国（境）费', 1, ZERO, '“三公”经费'),
        line('公务用车购置及运行维护费', 1, running, '“三公”经费'),
        line('公务用车购置费', 2, ZERO, '“三公”经费', true),
        line('公务用车运行维护费', 2, running, '“三公”经费', true),
        line('公务接待费', 1, reception, '“三公”经费'),
      ];
      const own = [
        line('项目支出', 0, sum(projects), '项目支出'),
        ...projects.map((amount, index) => line(PROJECTS[index] ?? '', 1, amount, '项目支出')),
      ];
      const publicFunds = [
        line('公用经费', 0, sum([office, water, rest]), '公用经费'),
        line('办公费', 1, office, '公用经费', true),
        line('水电费', 1, water, '公用经费', true),
      ];
      const basic = sum([personnel, office, water, rest]);
      const whole = !arrangement.whole
        ? []
        : [
            line('支出合计', 0, sum([basic, ...projects]), '支出合计'),
            line('基本支出', 0, basic, '基本支出'),
            line('人员经费', 0, personnel, '人员经费'),
          ];
      return new BaseDrawing(arrangement, words).table(
        { whole, threePublic, own, publicFunds },
        { authorised, actual: authorised - vacant },
      );
    });
});
