import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { defineElement } from '../base/define.js';
import { TwotierElement } from '../base/twotier-element.js';
import { CopyController, SecretController } from '../parts/copy.js';
import { badges } from '../look/badges.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { choices } from '../look/choices.js';
import { dialog } from '../look/dialog.js';
import { facts } from '../look/facts.js';
import { fields } from '../look/fields.js';
import { layout } from '../look/layout.js';
import { lines } from '../look/lines.js';
import { menu } from '../look/menu.js';
import { notices } from '../look/notices.js';
import { pieces } from '../look/pieces.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { steps } from '../look/steps.js';
import { table } from '../look/table.js';

/** An element around parts, for stories and tests: parts are functions and need an element to speak through. */
export class PartFrame extends TwotierElement {
  static override styles = [
    base,
    sheet,
    layout,
    buttons,
    fields,
    choices,
    facts,
    steps,
    lines,
    badges,
    notices,
    refusal,
    table,
    menu,
    dialog,
    pieces,
  ];

  @property({ attribute: false }) content: ((frame: PartFrame) => unknown) | undefined;

  readonly copy = new CopyController(this);
  readonly secret = new SecretController(this, this.copy);

  protected override render() {
    return html`<div class="page">${this.content?.(this)}</div>`;
  }
}

defineElement('test-part-frame', PartFrame);

/** A template with parts in a frame. */
export const inFrame = (content: (frame: PartFrame) => unknown): TemplateResult =>
  html`<test-part-frame lang="en" .content=${content}></test-part-frame>`;
