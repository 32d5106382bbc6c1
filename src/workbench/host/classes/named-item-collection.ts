import { absoluteAddress, isPlainName } from '../address';
import type { ExcelContext } from '../excel-context';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error';
import type { HostName } from '../model';
import { RemoteCollection, RemoteObject } from '../remote-object';
import { Range } from './range';

/** `Excel.NamedItemCollection`: the names of the whole workbook. */
export class NamedItemCollection extends RemoteCollection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(private readonly context: ExcelContext) {
    super();
  }

  list(): readonly NamedItem[] {
    return this.context.workbook.names().map(({ name }) => new NamedItem(this.context, name));
  }

  getItem(name: unknown): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    return this.list().find((item) => item.name.toLowerCase() === wanted) ?? null;
  }

  /** @param reference a range, or a formula. */
  add(name: unknown, reference: unknown): NamedItem {
    if (typeof name !== 'string' || !isPlainName(name)) throw invalidArgument();
    if (this.getItemOrNullObject(name) !== null) throw itemAlreadyExists();
    const formula =
      reference instanceof Range ? `=${absoluteAddress(reference.block.sheet.name, reference.block.area)}` : String(reference);
    this.context.workbook.addName({ name, formula, visible: true });
    return new NamedItem(this.context, name);
  }
}

/** `Excel.NamedItem` */
class NamedItem extends RemoteObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly context: ExcelContext,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get name(): string {
    return this.#item.name;
  }

  get formula(): string {
    return this.#item.formula;
  }

  get visible(): boolean {
    return this.#item.visible;
  }

  set visible(visible: boolean) {
    const item = this.#item;
    this.context.workbook.removeName(item.name);
    this.context.workbook.addName({ ...item, visible });
  }

  delete(): void {
    this.context.workbook.removeName(this.#item.name);
  }

  get #item(): HostName {
    const item = this.context.workbook.names().find(({ name }) => name === this.key);
    if (item === undefined) throw itemNotFound();
    return item;
  }
}
