import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { icon, moreIcon, type Icon } from '../look/icons.js';

export interface MenuItem {
  readonly label: string;
  readonly icon?: Icon;
  /** Destructive ones stand last, after a line. */
  readonly isDestructive?: boolean;
  readonly onSelect: () => void;
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

function onKey(event: KeyboardEvent) {
  const menu = event.currentTarget as HTMLElement;
  const items = itemsOf(menu);
  const at = items.indexOf(event.target as HTMLElement);
  const next = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  if (next === undefined) return;

  event.preventDefault();
  items[next]?.focus();
}

/** Gives the focus back while the menu still has it; a click elsewhere has taken it already. */
function onBeforeToggle(event: ToggleEvent) {
  const menu = event.currentTarget as HTMLElement;
  if (event.newState === 'closed' && menu.matches(':focus-within'))
    (menu.previousElementSibling as HTMLElement).focus();
}

function onToggle(event: ToggleEvent) {
  const menu = event.currentTarget as HTMLElement;
  const opener = menu.previousElementSibling as HTMLElement;
  opener.setAttribute('aria-expanded', `${event.newState === 'open'}`);
  if (event.newState !== 'open') return;

  if (!CSS.supports('position-area: block-end')) placeBelow(menu, opener);
  itemsOf(menu)[0]?.focus();
}

/** For browsers without anchor positioning. Remove when Firefox ESR has it. */
function placeBelow(menu: HTMLElement, opener: HTMLElement) {
  const { bottom, right, left } = opener.getBoundingClientRect();
  const isRtl = getComputedStyle(opener).direction === 'rtl';
  menu.style.setProperty('top', `${bottom}px`);
  menu.style.setProperty('left', `${Math.max(0, isRtl ? left : right - menu.offsetWidth)}px`);
}

/**
 * The rest of a row's actions behind ⋯, named after the row: "Actions for Ada Lovelace".
 * Arrow keys walk, Escape gives the focus back. Sheets: `menu`, `buttons`.
 */
export function actionsMenu(
  host: TwotierElement,
  { id, name, items }: { readonly id: string; readonly name: string; readonly items: readonly MenuItem[] },
): TemplateResult {
  const select = (item: MenuItem) => (event: Event) => {
    (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
    item.onSelect();
  };
  const firstDestructive = items.findIndex(({ isDestructive }) => isDestructive);
  return html`
    <button
      type="button"
      class="button button--small button--quiet button--icon"
      aria-haspopup="menu"
      aria-expanded="false"
      popovertarget=${id}
      aria-label=${host.t('common.action.more', { name })}
    >
      ${icon(moreIcon)}
    </button>
    <div
      popover
      class="menu"
      id=${id}
      role="menu"
      aria-label=${host.t('common.action.more', { name })}
      @beforetoggle=${onBeforeToggle}
      @toggle=${onToggle}
      @keydown=${onKey}
    >
      ${items.map(
        (item, at) => html`
          ${at > 0 && at === firstDestructive ? html`<hr />` : nothing}
          <button
            type="button"
            role="menuitem"
            tabindex="-1"
            class=${item.isDestructive ? 'menu__danger' : ''}
            @click=${select(item)}
          >
            ${item.icon ? icon(item.icon) : nothing}${item.label}
          </button>
        `,
      )}
    </div>
  `;
}
