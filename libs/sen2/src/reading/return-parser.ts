import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { specifiedName } from '../schema/known-names.js';
import type { ElementNode } from './element-node.js';
import { faultSentences } from './fault-sentences.js';
import { limits } from './limits.js';
import { SectionBuilder } from './section-builder.js';
import { Sen2ReadError, type Sen2ReadErrorReason } from './sen2-read-error.js';
import { UnfinishedText } from './unfinished-text.js';
import { reasonOf } from './xml-fault.js';

/** A part of the return that has been read to its end: the header, a person, or an element nobody knows. */
export interface ReturnSection {
  readonly kind: 'header' | 'person' | 'unknown';
  readonly node: ElementNode;
}

/** Turns the text of a return into sections, holding no more than one of them and those of the last piece of text. */
export class ReturnParser {
  private readonly xml = new SaxesParser({ xmlns: false, position: true });
  private readonly builder = new SectionBuilder((reason, line) => this.stop(reason, line));
  /** The specification's names of the elements that are open. */
  private readonly open: string[] = [];
  private readonly sections: ReturnSection[] = [];
  private lastSectionAt = -1;
  private readonly unfinished = new UnfinishedText();
  private hasBegun = false;
  private personsRead = 0;

  constructor() {
    let tagLine = 1;
    this.xml.on('error', (complaint) => this.stopFor(reasonOf(complaint)));
    this.xml.on('doctype', () => this.stop('document-type'));
    this.xml.on('opentagstart', () => (tagLine = this.xml.line));
    this.xml.on('opentag', (tag) => this.openTag(tag, tagLine));
    this.xml.on('closetag', () => this.closeTag());
    this.xml.on('text', (text) => this.builder.addText(text));
    this.xml.on('cdata', (text) => {
      this.mark();
      this.builder.addText(text);
    });
    this.xml.on('comment', () => this.mark());
    this.xml.on('processinginstruction', () => this.mark());
  }

  /** Reads on. Sections read before a fault can still be taken after it was thrown. */
  write(text: string): void {
    this.xml.write(text);
    this.unfinished.add(text);
    if (this.unfinished.hasBareAmpersand) this.stop('unknown-entity', this.unfinished.line);
    if (this.unfinished.length > limits.text) this.stop('text-too-long', this.unfinished.line);
    this.builder.measure(this.unfinished.position);
  }

  /** The file has ended: says whether it was whole. */
  end(): void {
    if (!this.hasBegun && this.unfinished.position === 0) this.stop('empty');
    if (this.hasBegun && this.open.length > 0) this.stop('truncated');
    this.xml.close();
  }

  /** Hands over what has been read to its end since the last time. */
  take(): ReturnSection[] {
    return this.sections.splice(0);
  }

  stop(reason: Sen2ReadErrorReason, line = this.xml.line): never {
    // The XML parser closes an element before it notices that the closing tag was another's: not read to its end.
    const isHalfRead =
      this.lastSectionAt === this.xml.position && this.sections.pop()?.kind === 'person';
    if (isHalfRead) this.personsRead -= 1;
    const people = this.personsRead === 1 ? 'one person' : `${this.personsRead} people`;
    throw new Sen2ReadError(
      reason,
      `${faultSentences[reason]} Reading stopped at line ${line}, after ${people}.`,
      line,
      this.personsRead,
    );
  }

  private stopFor(reason: Sen2ReadErrorReason): never {
    // A bare ampersand is noticed where the next semicolon stands, which may be far below it.
    this.stop(reason, reason === 'unknown-entity' ? this.unfinished.line : this.xml.line);
  }

  private openTag(tag: SaxesTagPlain, line: number): void {
    this.mark();
    const name = specifiedName(tag.name);
    if (this.open.length === 0 && name !== 'SEN2') this.stop('not-sen2', line);
    if (this.open.length >= limits.depth) this.stop('too-deep', line);
    this.hasBegun = true;
    if (this.builder.isBuilding || this.isSection(name)) {
      this.builder.openElement(tag, name, line, this.xml.position);
    } else if (this.isStray(name)) {
      this.give('unknown', strayElement(tag, [...this.open.slice(1), name].join('/'), line));
    }
    this.open.push(name);
  }

  private closeTag(): void {
    this.mark();
    this.open.pop();
    const section = this.builder.closeElement();
    if (!section) return;
    this.builder.measure(this.xml.position);
    this.give(section.name === 'Header' ? 'header' : 'person', section);
  }

  private isSection(name: string): boolean {
    const isInRoot = this.open.length === 1;
    const isInPersons = this.open.length === 2 && this.open[1] === 'Persons';
    return (name === 'Header' && isInRoot) || (name === 'Person' && (isInRoot || isInPersons));
  }

  private isStray(name: string): boolean {
    if (this.open.length === 1) return name !== 'Persons' && name !== 'LALevel';
    return this.open.length === 2 && this.open[1] === 'Persons';
  }

  private give(kind: ReturnSection['kind'], node: ElementNode): void {
    if (kind === 'person') this.personsRead += 1;
    this.sections.push({ kind, node });
    this.lastSectionAt = this.xml.position;
  }

  private mark(): void {
    this.unfinished.mark(this.xml.position, this.xml.line);
  }
}

function strayElement(tag: SaxesTagPlain, path: string, line: number): ElementNode {
  return { name: path, written: tag.name, path, line, attributes: {}, text: '', children: [] };
}
