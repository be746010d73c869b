/** What an element may hold; nothing is left out. */
export type Content = Node | string | null | readonly Content[];

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * An element. Attributes that are false or null are left out; text is set as text and never read as
 * markup.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== null)
      element.setAttribute(key, value === true ? '' : String(value));
  }
  fill(element, content);
  return element;
}

/** Puts content into an element, after what it holds. */
export function fill(element: Element, content: Content): void {
  if (content === null) return;
  if (typeof content === 'string' || content instanceof Node) element.append(content);
  else for (const one of content) fill(element, one);
}

/** A button that does something. */
export function button(
  label: Content,
  act: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = h('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

const makers = new WeakMap<HTMLDetailsElement, () => Content>();

/** A part that is closed until it is asked for, and made only then. */
export function onDemand(label: Content, make: () => Content): HTMLDetailsElement {
  const details = h('details', {}, h('summary', {}, label));
  makers.set(details, make);
  details.addEventListener('toggle', () => {
    if (details.open) fillDetails(details);
  });
  return details;
}

/** Makes what a closed part holds, once. */
export function fillDetails(details: HTMLDetailsElement): void {
  const make = makers.get(details);
  makers.delete(details);
  if (make !== undefined) fill(details, make());
}

/**
 * A picture that `src/render/picture` drew: read as XML, which runs nothing, and taken over element
 * by element.
 */
export function picture(svg: string): HTMLElement {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return h('figure', { class: 'picture' }, document.importNode(documentElement, true));
}

/** How wide a picture may be drawn now. */
export function pictureWidth(): number {
  return Math.max(320, Math.min(860, (document.querySelector('main')?.clientWidth ?? 720) - 2));
}
