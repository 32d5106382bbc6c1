import { Decimal } from '../../compute/decimal';
import { type Field, numberIn } from '../../forms/field';
import {
  PERIODS,
  type BaseDataForm,
  type FundsRow,
  type MoneyUnit,
  type RubricForm,
  type SelfEvaluationForm,
  type SpendingRow,
} from '../../forms/form';
import { staffIndicator } from '../../compute/identities';
import type { Lexicon } from '../../forms/words/lexicon';
import type { UnitReview } from '../../review/result';
import { statedIn, type Expectation } from './expectation';
import { itemOf, searchedName, type NamedSubject, type Subject } from '../claims/subjects';
import type { ReportPeriod, SubjectId } from '../claims/vocabulary';

export interface AnnexForms {
  readonly baseData: BaseDataForm | null;
  readonly selfEvaluation: SelfEvaluationForm | null;
  readonly rubric: RubricForm | null;
}

export const NO_FORMS: AnnexForms = { baseData: null, selfEvaluation: null, rubric: null };

const CENT = new Decimal('0.01');

/** What the annexes of one unit state, asked for by subject and period. */
export class Annexes {
  /** Rows and indicators by the names they are known by in a sentence. */
  readonly named: readonly NamedSubject[];
  /** Every sentence asks for the same few. */
  private readonly known = new Map<string, readonly Expectation[]>();
  private all: readonly Expectation[] | null = null;

  constructor(
    readonly forms: AnnexForms,
    /** Null where there are no annexes to compare with. */
    readonly review: UnitReview | null,
    /** What rows are called at the place. */
    private readonly words: Lexicon,
  ) {
    this.named = [...this.rows(), ...this.indicators()];
  }

  /** Every amount and every number of staff they state. */
  get facts(): readonly Expectation[] {
    this.all ??= this.readAll();
    return this.all;
  }

  /** The total: of the self-evaluation, else of the rubric that takes its place. */
  get total(): { readonly score: Field | null; readonly weight: Field | null; readonly full: Decimal | null } {
    const { selfEvaluation: self, rubric } = this.forms;
    const { score = null, weight = null } = (self ?? rubric)?.total ?? {};
    const full = self === null ? (numberIn(weight) ?? pointsOf(rubric)) : this.review?.score?.full;
    return { score, weight, full: full === null || full === undefined ? null : new Decimal(full) };
  }

  get year(): string | null {
    return this.review?.year ?? null;
  }

  /** The cells that state it, the one that counts first. */
  amounts(subject: Subject, period: ReportPeriod): readonly Expectation[] {
    if (subject.kind !== 'item') return this.amountsOf(subject, period);
    const key = `${subject.id}/${period}`;
    const known = this.known.get(key) ?? this.amountsOf(subject, period);
    this.known.set(key, known);
    return known;
  }

  private amountsOf(subject: Subject, period: ReportPeriod): readonly Expectation[] {
    switch (subject.kind) {
      case 'item':
        return this.factsOf(this.itemFields(subject.id, period), subject.measures);
      case 'row':
        return this.factsOf([subject.amounts[period]], 'money');
      default:
        return [];
    }
  }

  /** 本年到位数, where it has a column of its own beside the budget. */
  arrived(subject: Subject): readonly Expectation[] {
    const ofTotal = itemOf(subject) === 'total' ? this.forms.selfEvaluation?.funds?.total?.arrived : null;
    return this.factsOf([subject.kind === 'row' ? subject.amounts.arrived : ofTotal], 'money');
  }

  /** 按收入性质分 says of no time: it is of what its parts come to. */
  isOfTime({ fields }: Expectation, period: ReportPeriod): boolean {
    const { income = null, funds = null } = this.forms.selfEvaluation ?? {};
    const parts = income?.parts ?? [];
    if (!fields.some((field) => parts.includes(field))) return true;
    const sum = Decimal.sum(0, ...parts.map((part) => numberIn(part) ?? 0));
    const far = (of: ReportPeriod) => sum.minus(numberIn(fundsField(funds?.total, of)) ?? 0).abs();
    return period === 'budget' ? far('budget').lte(far('spent')) : period === 'spent' && far('spent').lte(far('budget'));
  }

  /** Blank cells that would state it. */
  blanks(subject: Subject, period: ReportPeriod): readonly Field[] {
    const fields = subject.kind === 'item' ? this.itemFields(subject.id, period) : subject.kind === 'row' ? [subject.amounts[period]] : [];
    return fields.filter((field): field is Field => field?.entry.kind === 'blank');
  }

  private readAll(): readonly Expectation[] {
    const { baseData, selfEvaluation: self } = this.forms;
    const rows = [self?.funds?.total, ...(self?.funds?.parts ?? [])].flatMap((row) => (row ? [row.initial, row.budget, row.spent] : []));
    const split = [...(self?.income?.parts ?? []), ...(self?.expenditure?.parts ?? [])];
    const spending = (baseData?.spending ?? []).flatMap(({ amounts }) => Object.values(amounts));
    const staff = [baseData?.staff?.authorised, baseData?.staff?.actual];
    return [...this.factsOf([...rows, ...split, ...spending], 'money'), ...this.factsOf(staff, 'people')];
  }

  /** Of money: units both when the form does not say which. */
  private factsOf(fields: readonly (Field | null | undefined)[], measures: 'money' | 'people'): readonly Expectation[] {
    return fields.flatMap((field) => {
      const value = numberIn(field ?? null);
      if (field === null || field === undefined || value === null || field.entry.kind !== 'number') return [];
      return [measures === 'people' ? statedIn(field, value, '人') : money(field, value, this.moneyUnitOf(field))];
    });
  }

  moneyUnitOf({ sheet }: Field): MoneyUnit {
    const { baseData, selfEvaluation } = this.forms;
    const own = [baseData, selfEvaluation].find((form) => form?.areas.some((area) => area.sheet.id === sheet.id))?.moneyUnit;
    return own ?? this.inferredUnit;
  }

  /** Where a form does not state its unit: that of the other, else the one its amounts look like. */
  private get inferredUnit(): MoneyUnit {
    const { baseData, selfEvaluation } = this.forms;
    const stated = selfEvaluation?.moneyUnit ?? baseData?.moneyUnit ?? null;
    if (stated !== null) return stated;
    const spent = [selfEvaluation?.funds?.total, ...(baseData?.spending ?? []).map(({ amounts }) => amounts)].map(
      (row) => row?.spent ?? null,
    );
    return spent.some((field) => numberIn(field)?.gte(1_000_000) === true) ? '元' : '万元';
  }

  private itemFields(id: SubjectId, period: ReportPeriod): readonly (Field | null | undefined)[] {
    const { baseData, selfEvaluation: self } = this.forms;
    switch (id) {
      case 'total':
        return [fundsField(self?.funds?.total, period), ...(period === 'spent' ? this.items(id, period) : [])];
      case 'authorised':
        return [baseData?.staff?.authorised];
      case 'actual':
        return [baseData?.staff?.actual, staffIndicator(self)?.actual];
      case 'basic':
        return [...this.split(/^基本支出/, period), ...this.items(id, period)];
      case 'personnel':
        return [...this.split(/^人员(?:经费|支出)/, period), ...this.items(id, period)];
      case 'general-budget':
        return this.split(/^(?:其中[:：]?)?一般公共预算/, period, 'income');
      case 'fund-budget':
        return this.split(/^政府性基金/, period, 'income');
      case 'other-funds':
        return this.split(/^其他资金/, period, 'income');
      case 'projects':
        if (self?.scope === 'project') return [fundsField(self.funds?.total, period)];
        return [...this.items(id, period), ...this.split(/^项目支出/, period)];
      case 'public-funds':
        return [...this.items(id, period), ...this.split(/^(?:日常)?公用(?:经费|支出)/, period)];
      default:
        return this.items(id, period);
    }
  }

  private items(id: SubjectId, period: ReportPeriod): readonly (Field | null)[] {
    return (this.forms.baseData?.spending ?? []).filter(({ item }) => item === id).map((row) => amountOf(row, period));
  }

  /** Rows of the funds, and parts of the split, which a form gives for what was received or spent. */
  private split(name: RegExp, period: ReportPeriod, of: 'income' | 'expenditure' = 'expenditure'): readonly (Field | null)[] {
    const { selfEvaluation: self } = this.forms;
    const rows = (self?.funds?.parts ?? []).filter((row) => name.test(row.name)).map((row) => fundsField(row, period));
    if (period === 'previous' || period === 'initial' || (of === 'expenditure' && period === 'budget')) return rows;
    return [...rows, ...(self?.[of]?.parts ?? []).filter(({ label }) => name.test(label.zh))];
  }

  private *rows(): Iterable<NamedSubject> {
    for (const row of this.forms.baseData?.spending ?? []) {
      const name = row.item === 'other' ? searchedName(this.words.spendingLabel(row.name).name) : '';
      if (name === '' || !PERIODS.some((period) => row.amounts[period] !== null)) continue;
      const amounts = definedOf({ ...row.amounts, initial: amountOf(row, 'initial') });
      yield { name, subject: { kind: 'row', zh: row.name, amounts } };
    }
    for (const row of this.forms.selfEvaluation?.funds?.parts ?? []) {
      const name = searchedName(row.name);
      if (name === '' || /支出$/.test(name)) continue;
      const amounts = definedOf({ initial: row.initial, budget: row.budget, spent: row.spent, arrived: row.arrived });
      const subject: Subject = { kind: 'row', zh: row.name, amounts };
      // 中央资金 of 中央财政资金, 财政拨款 of 当年财政拨款.
      const short = name.replace(/^(中央|地方|[省市州县区]级)财政(?=资金|拨款)|^[当本]年(?=财政拨款)/, '$1');
      for (const each of new Set([name, short])) yield { name: each, subject };
    }
  }

  private *indicators(): Iterable<NamedSubject> {
    const { selfEvaluation: self, rubric } = this.forms;
    const rows =
      self === null ? (rubric?.rows ?? []).map((row) => ({ ...row, unit: null })) : self.indicators.filter((each) => !each.placeholder);
    for (const indicator of rows) {
      const { zh } = indicator.name.label;
      const name = searchedName(zh);
      if (name === '') continue;
      const subject: Subject = { kind: 'indicator', zh, indicator };
      yield { name, subject };
      // 新增就业登记318人 for 新增就业登记人数: the unit says what the last word would.
      const bare = name.replace(
        /(?:总?人数|人次|数量|场次|次数|户数|个数|里程|班次|件数|长度|期数|起数|面积|标准|[间叶口座辆台套栋册处]数|数)$/,
        '',
      );
      if (bare !== name && bare.length >= 4) yield { name: bare, subject, bare: true };
    }
  }
}

/** What its rows could get; null where one does not say. */
function pointsOf(rubric: RubricForm | null): Decimal | null {
  const points = rubric?.rows.map(({ weight }) => numberIn(weight)) ?? [];
  const stated = points.filter((each) => each !== null);
  return stated.length === 0 || stated.length < points.length ? null : Decimal.sum(...stated);
}

/** A cell holds money to the cent of its unit, however few decimals it shows. */
function money(field: Field, value: Decimal, unit: MoneyUnit): Expectation {
  const decimals = field.entry.kind === 'number' ? Math.max(2, field.entry.decimals) : 2;
  const own = field.entry.kind === 'number' && /^(?:万|亿|千|百)?元$/.test(field.entry.unit) ? field.entry.unit : unit;
  return statedIn(field, value, own, decimals === 2 ? CENT : new Decimal(10).pow(-decimals));
}

function definedOf<Key extends string>(fields: Readonly<Record<Key, Field | null>>): Partial<Record<Key, Field>> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== null)) as Partial<Record<Key, Field>>;
}

/** The base table's one budget is the initial one, unless it has a column for that. */
function amountOf({ amounts }: SpendingRow, period: ReportPeriod): Field | null {
  return period === 'initial' ? (amounts.initial ?? amounts.budget) : amounts[period];
}

function fundsField(row: FundsRow | null | undefined, period: ReportPeriod): Field | null {
  return row === null || row === undefined || period === 'previous' ? null : row[period];
}
