import type { Indicator } from '../../forms/form';
import { remembered } from '../../forms/remembered';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** One thing measured twice, by the same name or by two that mean the same. */
export const duplicateIndicators: Rule = {
  id: 'duplicate-indicators',
  kind: 'disagreement',
  title: { zh: '指标重复设置', en: 'Indicator set twice' },
  basis: { zh: '同一事项不应重复设置指标，口径应一致', en: 'One matter has one indicator and one figure' },
  *check({ selfEvaluation }) {
    const seen = new Map<string, Indicator>();
    for (const indicator of selfEvaluation?.indicators ?? []) {
      if (indicator.placeholder) continue;
      const subject = subjectOf(indicator);
      const earlier = seen.get(subject);
      if (subject.length < 4 || earlier === undefined) {
        seen.set(subject, indicator);
        continue;
      }
      const conflict = figuresOf(earlier) !== figuresOf(indicator);
      yield {
        field: indicator.name,
        related: present(earlier.name, indicator.target, indicator.actual, earlier.target, earlier.actual),
        message: {
          zh: `${indicator.name.label.zh}（${figuresOf(indicator)}）与${earlier.name.label.zh}（${figuresOf(earlier)}）内容重复${conflict ? '、数值不一' : ''}，建议合并。`,
          en: `${indicator.name.label.en} (${figuresOf(indicator)}) repeats ${earlier.name.label.en} (${figuresOf(earlier)})${conflict ? ' with other figures' : ''}; merge them.`,
        },
      };
    }
  },
};

/** 农民人均纯收入水平 and 农村人均纯收入 are one subject. A goal's indicators are its own. */
function subjectOf({ name, level1 }: Indicator): string {
  const subject = subjectNamed(name.label.zh);
  return level1.includes('目标') ? `${level1}/${subject}` : subject;
}

const subjectNamed = remembered((name) =>
  name
    .replace(/[\s“”"'（）()]/g, '')
    .replace(/农民|农户|农村居民/g, '农村')
    .replace(/(?:水平|情况|总额)$/, ''),
);

function figuresOf({ target, actual }: Indicator): string {
  return [target, actual].map((field) => (field === null ? '' : stated(field))).join(' → ');
}
