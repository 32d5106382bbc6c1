import type { ConditionalRule } from '../conditional-rule';
import { RemotePart } from '../remote-object';
import { ConditionalRangeFormat } from './conditional-range-format';

/** `Excel.CustomConditionalFormat` */
export class CustomConditionalFormat extends RemotePart<ConditionalRule> {
  readonly className = 'CustomConditionalFormat';

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.of);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.of);
  }
}

/** `Excel.ConditionalFormatRule` */
class ConditionalFormatRule extends RemotePart<ConditionalRule> {
  readonly className = 'ConditionalFormatRule';

  get formula(): string {
    return this.of.now.formula;
  }

  set formula(formula: string) {
    this.of.setFormula(formula);
  }
}
