/** Makes an element. What it says is text: nothing here is ever read as markup. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value') element.value = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}

export const field = (label, control, hint) =>
  h('label', { class: 'field' }, h('span', {}, label), hint && h('small', {}, hint), control);

/** Description with `code` in it. */
export const prose = (text = '') =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      h(
        'p',
        {},
        paragraph.split(/`([^`]+)`/).map((part, index) => (index % 2 ? h('code', {}, part) : part)),
      ),
    );
