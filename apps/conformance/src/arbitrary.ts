import * as fc from 'fast-check';

/** The part of JSON Schema that the contract's document uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

/** Finds what a `$ref` names. */
export type Resolve = (reference: string) => JsonSchema;

/** Texts in which programs have been known to trip. */
const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud800',
    'a\r\nBcc: everybody@victim.example',
    '<img src=x onerror=alert(1)>',
    '${7*7}{{7*7}}',
    "' or 1=1 --",
    '../../../../etc/passwd',
    '\u202Eevitan',
    'İ'.repeat(300),
    '🂡'.repeat(3000),
    '=cmd|’ /C calc’!A0',
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

/** Values of every kind but the one that is wanted. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    -0,
    1.5,
    2 ** 53,
    [],
    {},
    [[[[]]]],
    [null],
    { $ne: 1 },
    { length: -1 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Values that the schema describes. */
export function validOf(schema: JsonSchema, resolve: Resolve, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return validOf(resolve(schema.$ref), resolve, depth + 1);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => validOf(choice, resolve, depth + 1)));
  if (schema.allOf) return fc.tuple(...schema.allOf.map((part) => validOf(part, resolve, depth + 1))).map(joined);

  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object') return objectOf(schema, resolve, depth);
  if (type === 'array') {
    const maxLength = Math.min(schema.maxItems ?? 4, depth > 6 ? 0 : 4);
    const minLength = Math.min(schema.minItems ?? 0, maxLength);
    return fc.array(validOf(schema.items ?? {}, resolve, depth + 1), { minLength, maxLength });
  }
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'integer' || type === 'number') {
    const max = Math.min(schema.maximum ?? 1000, Number.MAX_SAFE_INTEGER);
    const min = Math.min(Math.max(schema.minimum ?? 0, Number.MIN_SAFE_INTEGER), max);
    return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  }
  return type === 'string' ? textOf(schema) : fc.jsonValue({ maxDepth: 2 });
}

const joined = (parts: readonly unknown[]): unknown =>
  Object.assign({}, ...parts.filter((part) => typeof part === 'object'));

function objectOf(schema: JsonSchema, resolve: Resolve, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const names = Object.keys(properties).filter((name) => depth < 7 || required.includes(name));
  const known = fc.record(
    Object.fromEntries(names.map((name) => [name, validOf(properties[name]!, resolve, depth + 1)])),
    { requiredKeys: required.filter((name) => names.includes(name)) },
  );
  if (typeof additionalProperties !== 'object' || depth > 5) return known;
  const keys = propertyNames ? validOf(propertyNames, resolve, depth + 1) : fc.string({ maxLength: 20 });
  const others = fc.dictionary(keys.map(String), validOf(additionalProperties, resolve, depth + 1), { maxKeys: 3 });
  return fc.tuple(others, known).map(joined);
}

function textOf({ format, minLength = 0, maxLength = 200 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'email') return fc.emailAddress();
  if (format === 'uri' || format === 'url') return fc.webUrl();
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  const longest = Math.min(maxLength, 200);
  const text = fc.string({ unit: 'grapheme', minLength: Math.min(minLength, longest), maxLength: longest });
  return fc.oneof(text, fc.emailAddress(), fc.webUrl()).map((value) => value.slice(0, maxLength));
}

/** A value like one that the schema describes, with something wrong in it. */
export const hostileOf = (schema: JsonSchema, resolve: Resolve): fc.Arbitrary<unknown> =>
  fc.oneof(
    hostileValue,
    fc
      .tuple(validOf(schema, resolve), fc.array(fc.tuple(fc.nat(40), hostileValue), { minLength: 1, maxLength: 3 }))
      .map(([value, wounds]) => wounds.reduce<unknown>((hurt, [place, wound]) => put(hurt, place, wound), value)),
  );

/** Replaces the member at a place, counted around, or adds one that nobody knows. */
function put(value: unknown, place: number, wound: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [wound] : value.with(place % value.length, wound);
  if (typeof value !== 'object' || value === null) return wound;
  const names = [...Object.keys(value), 'status', 'id', '__proto__'];
  const name = names[place % names.length]!;
  const inner = (value as Record<string, unknown>)[name];
  const isDeep = typeof inner === 'object' && inner !== null && place % 2 === 0;
  const entries = Object.entries(value).filter(([key]) => key !== name);
  // Built from entries: a member called `__proto__` is a member and not the prototype.
  return Object.fromEntries([...entries, [name, isDeep ? put(inner, Math.floor(place / 2), wound) : wound]]);
}
