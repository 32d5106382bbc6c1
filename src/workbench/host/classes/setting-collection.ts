import type { ExcelContext } from '../excel-context';
import { itemNotFound } from '../host-error';
import { RemoteCollection, RemoteObject } from '../remote-object';

/** `Excel.SettingCollection` */
export class SettingCollection extends RemoteCollection<Setting> {
  readonly className = 'SettingCollection';

  constructor(private readonly context: ExcelContext) {
    super();
  }

  list(): readonly Setting[] {
    return [...this.context.workbook.settings.keys()].map((key) => new Setting(this.context, key));
  }

  getItem(key: unknown): Setting {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    return this.context.workbook.settings.has(String(key)) ? new Setting(this.context, String(key)) : null;
  }

  /** Sets the value of a setting that is there already. */
  add(key: unknown, value: unknown): Setting {
    this.context.workbook.settings.set(String(key), value);
    return new Setting(this.context, String(key));
  }
}

/** `Excel.Setting` */
class Setting extends RemoteObject {
  readonly className = 'Setting';

  constructor(
    private readonly context: ExcelContext,
    private readonly name: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.name };
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.context.workbook.settings.get(this.name);
  }

  delete(): void {
    this.context.workbook.settings.delete(this.name);
  }
}
