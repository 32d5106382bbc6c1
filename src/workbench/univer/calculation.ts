import type { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation, type ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';

/** Longest wait for results: Univer says nothing when a calculation was not needed after all. */
const PATIENCE_MS = 3000;

/** Knows whether formulas are behind what was written. Univer calculates 100 ms after the last write. */
export class Calculation {
  private behind = false;
  private readonly waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(commands: ICommandService) {
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.finish();
    });
  }

  /** Something was written that formulas may depend on. */
  begin(): void {
    this.behind = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.finish(), PATIENCE_MS);
  }

  done(): Promise<void> {
    return this.behind ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private finish(): void {
    this.behind = false;
    clearTimeout(this.timer);
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
