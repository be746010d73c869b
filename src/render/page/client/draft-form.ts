import { OUTCOMES } from '../../../claim/outcome';
import type { ShownDraft } from '../page-data';
import { button, h } from './dom';
import type { Page } from './page';

const FIELDS = ['figure', 'outcome', 'source', 'place', 'date', 'quote'] as const;
type Field = (typeof FIELDS)[number];

/** A field as it can be written in one line; null where it has parts that a line would lose. */
function lineOf(value: unknown): string | null {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/**
 * The fields of a draft that a person may change; what was changed, and no more, is told: an
 * emptied field is taken away.
 */
export function draftForm(
  { id, claim }: ShownDraft,
  changes: Readonly<Record<string, unknown>>,
  page: Page,
  apply: (claim: Readonly<Record<string, unknown>>) => void,
  cancel: () => void,
): HTMLFormElement {
  const { words } = page;
  const before = claim as Readonly<Partial<Record<Field, unknown>>>;
  const rows = FIELDS.map((field) => {
    const drafted = lineOf(before[field]);
    const shown = Object.hasOwn(changes, field) ? lineOf(changes[field]) : drafted;
    const input = h('input', {
      name: field,
      type: 'text',
      value: shown ?? '',
      dir: 'auto',
      disabled: shown === null,
      list: field === 'outcome' ? `outcomes-${id}` : null,
    });
    return {
      field,
      drafted,
      input,
      label: h(
        'label',
        {},
        h('span', {}, words.fields[field]),
        shown === null ? `(${words.structured})` : null,
        input,
      ),
    };
  });
  const form = h(
    'form',
    { class: 'fields' },
    rows.map(({ label }) => label),
    h(
      'datalist',
      { id: `outcomes-${id}` },
      OUTCOMES.map((outcome) => h('option', { value: outcome })),
    ),
    h(
      'div',
      { class: 'buttons' },
      h('button', { type: 'submit' }, words.apply),
      button(words.cancel, cancel),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const edited = rows.flatMap(({ field, drafted, input }) =>
      input.disabled || input.value.trim() === (drafted ?? '')
        ? []
        : [[field, input.value.trim() === '' ? null : input.value.trim()] as const],
    );
    apply({ ...changes, ...Object.fromEntries(edited) });
  });
  return form;
}
