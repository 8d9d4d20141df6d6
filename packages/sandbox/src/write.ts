import type { AnyOperation, Schema } from '@twotier/api';
import type { KeptAnswer } from './idempotency.js';

/** A reply by the contract: what its schema does not name does not leave the house. */
export function write(operation: AnyOperation, value: unknown): KeptAnswer {
  if (!operation.reply) return { status: 204, body: null, etag: undefined };

  const item = itemOf(operation.reply);
  const written =
    item && isPage(value)
      ? writePage(operation, item, value)
      : (writeMembers(operation, operation.reply, value) ?? writeValue(operation, operation.reply, value));
  return { status: operation.status, body: written.json, etag: written.etag };
}

interface Written {
  readonly schema: Schema;
  readonly json: string;
  readonly etag: string | undefined;
}

/** What frozen values look like on the wire. They cannot change, so they are checked and written once. */
const known = new WeakMap<object, Written>();

function writeValue(operation: AnyOperation, schema: Schema, value: unknown, where = ''): Written {
  const canChange = !isFrozenObject(value);
  const before = canChange ? undefined : known.get(value as object);
  if (before?.schema === schema) return before;

  const data = check(operation, schema, value, where);
  const etag =
    typeof data === 'object' && data !== null && 'etag' in data && typeof data.etag === 'string'
      ? data.etag
      : undefined;
  const written = { schema, json: JSON.stringify(data), etag };
  if (!canChange) known.set(value as object, written);
  return written;
}

/** The items one by one, because most were written before; then what stands around them. */
function writePage(operation: AnyOperation, item: Schema, page: Page): Written {
  const items = page.items.map((one, index) => writeValue(operation, item, one, `items.${index}.`).json);
  const around = check(operation, operation.reply!, { ...page, items: [] }, '');
  const json = JSON.stringify(around).replace('"items":[]', () => `"items":[${items.join(',')}]`);
  return { schema: operation.reply!, json, etag: undefined };
}

/**
 * A thing beside what is told with it, member by member: a new user was checked once, also when the same is answered
 * again without the password, or in a list.
 */
function writeMembers(operation: AnyOperation, schema: Schema, value: unknown): Written | undefined {
  const shape = shapeOf(schema);
  if (!shape || 'etag' in shape || typeof value !== 'object' || value === null) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(shape);
  if (!names.some((name) => isFrozenObject(given[name]))) return undefined;

  const members = names.flatMap((name) => {
    const { json } = writeValue(operation, shape[name]!, given[name], `${name}.`);
    return json === undefined ? [] : [`${JSON.stringify(name)}:${json}`];
  });
  return { schema, json: `{${members.join(',')}}`, etag: undefined };
}

const isFrozenObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.isFrozen(value);

function check(operation: AnyOperation, schema: Schema, value: unknown, where: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path, code }) => `${where}${path.join('.')} (${code})`).join(', ');
  throw new TypeError(`Failed to answer ${operation.id}: the reply is not as the contract says at ${places}.`);
}

type Page = { readonly items: readonly unknown[] };

const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);

const itemSchemas = new WeakMap<Schema, Schema | false>();

/** What a page is a page of, where the schema is that of one. */
function itemOf(reply: Schema): Schema | undefined {
  const before = itemSchemas.get(reply);
  if (before !== undefined) return before || undefined;

  const shape = shapeOf(reply);
  const element = shape?.['total'] && (shape['items']?.def as { readonly element?: Schema } | undefined)?.element;
  itemSchemas.set(reply, element ?? false);
  return element;
}

/** The members of what is an object by its schema, and nothing but an object. */
function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const { shape, checks } = schema.def as {
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly checks?: readonly unknown[];
  };
  return checks?.length ? undefined : shape;
}
