/** How an element is registered. */
export interface DefineOptions {
  /** Where: the page's registry, or a scoped one. */
  readonly registry?: CustomElementRegistry;
}

/**
 * Registers an element once. The same class again does nothing; another version
 * already there stays, because two versions under one tag cannot live in one page.
 */
export function defineElement(
  tag: string,
  elementClass: CustomElementConstructor,
  { registry = globalThis.customElements }: DefineOptions = {},
) {
  const known = registry.get(tag);
  if (!known) return registry.define(tag, elementClass);
  if (known !== elementClass)
    console.warn(`<${tag}> is already registered by another copy of Twotier. The first one is kept.`);
}
