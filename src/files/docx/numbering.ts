import type { XmlScanner } from '../package/xml-scanner';
import { numberText } from './number-text';
import type { Styles } from './styles';
import { isOn, valueOf } from './word-attribute';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `（%2）`: each `%n` is the counter of level n. */
  readonly text: string;
  /** Counters of upper levels in Arabic digits. */
  readonly legal: boolean;
  /** The level above which a new number makes this one start again; 0 never. */
  readonly restartAfter: number | null;
}

interface Definition {
  readonly levels: Map<number, Level>;
  /** The numbering style whose definition stands for this one. */
  readonly link: string | null;
}

interface Instance {
  readonly definition: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const MOST_LEVELS = 9;

/** Automatic numbers: each paragraph asked for moves the counters on, so they are to be asked in the document's order. */
export class Numbering {
  private readonly definitions = new Map<string, Definition>();
  private readonly instances = new Map<string, Instance>();
  /** By definition: lists of one definition go on counting together. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(
    scanner: XmlScanner | null,
    private readonly styles: Styles,
  ) {
    if (scanner === null) return;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.name === 'abstractNum') this.readDefinition(scanner);
      else if (scanner.name === 'num' && scanner.depth === 2) this.readInstance(scanner);
    }
  }

  /** The number in front of the next paragraph of this list, `（一）`; empty for bullets and for `numId` 0. */
  next(id: string | null, level: number): string {
    const instance = id === null ? undefined : this.instances.get(id);
    const name = instance && this.resolve(instance.definition);
    const definition = name === undefined ? undefined : this.definitions.get(name);
    if (id === null || instance === undefined || name === undefined || definition === undefined || level >= MOST_LEVELS) return '';
    const counters = this.counters.get(name) ?? [];
    this.counters.set(name, counters);
    const levelAt = (at: number) => instance.levels.get(at) ?? definition.levels.get(at);
    const own = levelAt(level);
    if (own === undefined) return '';
    this.start(id, instance, counters);
    counters[level] = (counters[level] ?? startOf(instance, own, level) - 1) + 1;
    for (let below = level + 1; below < MOST_LEVELS; below += 1) {
      const restart = levelAt(below)?.restartAfter ?? null;
      if (restart === null || (restart > 0 && level < restart)) counters[below] = undefined;
    }
    if (own.format === 'bullet') return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levelAt(at);
      if (shown === undefined) return '';
      const format = own.legal && at < level ? 'decimal' : shown.format;
      return numberText(counters[at] ?? startOf(instance, shown, at), format);
    });
  }

  /** The first paragraph of a list that says where to start makes its counters start there. */
  private start(id: string, instance: Instance, counters: (number | undefined)[]): void {
    if (this.started.has(id)) return;
    this.started.add(id);
    for (const [level, start] of instance.starts) counters[level] = start - 1;
  }

  /** The definition itself, or the one its numbering style points at. */
  private resolve(name: string): string {
    const link = this.definitions.get(name)?.link ?? null;
    const linked = link === null ? null : this.styles.of(link).numberingId;
    const target = linked === null ? undefined : this.instances.get(linked)?.definition;
    return target ?? name;
  }

  private readDefinition(scanner: XmlScanner): void {
    const id = scanner.prefixedAttribute('abstractNumId') ?? '';
    const depth = scanner.depth;
    const levels = new Map<number, Level>();
    let link: string | null = null;
    while (scanner.depth >= depth) {
      if (scanner.next() !== 'open') continue;
      if (scanner.name === 'lvl') levels.set(levelOf(scanner), readLevel(scanner));
      else if (scanner.name === 'numStyleLink') link = valueOf(scanner);
    }
    this.definitions.set(id, { levels, link });
  }

  private readInstance(scanner: XmlScanner): void {
    const id = scanner.prefixedAttribute('numId') ?? '';
    const depth = scanner.depth;
    const starts = new Map<number, number>();
    const levels = new Map<number, Level>();
    let definition = '';
    let overridden = 0;
    while (scanner.depth >= depth) {
      if (scanner.next() !== 'open') continue;
      if (scanner.name === 'abstractNumId') definition = valueOf(scanner) ?? '';
      else if (scanner.name === 'lvlOverride') overridden = levelOf(scanner);
      else if (scanner.name === 'startOverride') starts.set(overridden, Number(valueOf(scanner) ?? '1'));
      else if (scanner.name === 'lvl') levels.set(levelOf(scanner), readLevel(scanner));
    }
    this.instances.set(id, { definition, starts, levels });
  }
}

function startOf(instance: Instance, level: Level, at: number): number {
  return instance.starts.get(at) ?? level.start;
}

function levelOf(scanner: XmlScanner): number {
  return Number(scanner.prefixedAttribute('ilvl') ?? '0');
}

function readLevel(scanner: XmlScanner): Level {
  const depth = scanner.depth;
  let [start, format, text, legal] = [1, 'decimal', '', false];
  let restartAfter: number | null = null;
  while (scanner.depth >= depth) {
    if (scanner.next() !== 'open') continue;
    if (scanner.name === 'start') start = Number(valueOf(scanner) ?? '1');
    else if (scanner.name === 'numFmt') format = valueOf(scanner) ?? 'decimal';
    else if (scanner.name === 'lvlText') text = valueOf(scanner) ?? '';
    else if (scanner.name === 'isLgl') legal = isOn(scanner);
    else if (scanner.name === 'lvlRestart') restartAfter = Number(valueOf(scanner) ?? '0');
  }
  return { start, format, text, legal, restartAfter };
}
