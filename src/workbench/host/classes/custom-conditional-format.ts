import type { ConditionalRule } from '../conditional-rule';
import { RemoteObject } from '../remote-object';
import { ConditionalRangeFormat } from './conditional-range-format';

/** `Excel.CustomConditionalFormat` */
export class CustomConditionalFormat extends RemoteObject {
  readonly className = 'CustomConditionalFormat';

  constructor(private readonly owner: ConditionalRule) {
    super();
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

/** `Excel.ConditionalFormatRule` */
class ConditionalFormatRule extends RemoteObject {
  readonly className = 'ConditionalFormatRule';

  constructor(private readonly owner: ConditionalRule) {
    super();
  }

  get formula(): string {
    return this.owner.now.formula;
  }

  set formula(formula: string) {
    this.owner.setFormula(formula);
  }
}
