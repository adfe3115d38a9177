import { noChange } from 'lit';
import { Directive, PartType, type Part } from 'lit/directive.js';

/** Shows nodes in the place of a child, or as all that an element holds (`<p ${phrase(words)}>`), where no markers are needed around them. */
export abstract class Filling<Arguments extends unknown[]> extends Directive {
  /** The nodes, or `noChange` while those of the last time hold. */
  abstract override render(...given: Arguments): Node | typeof noChange;

  override update(part: Part, given: Arguments): unknown {
    const shown = this.render(...given);
    if (shown === noChange || part.type !== PartType.ELEMENT) return shown;
    part.element.replaceChildren(shown as Node);
    return noChange;
  }
}
