/** What somebody has sent as JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Something in it is not as it should be; the message says what, without what was sent. */
export class WrongFields extends Error {
  override readonly name = 'WrongFields';
}

export function line(value: unknown, name: string, max: number): string {
  const text = textOf(value, name, max).trim();
  if (/[\r\n]/.test(text)) throw new WrongFields(`${name} must be one line.`);
  return text;
}

export function textOf(value: unknown, name: string, max: number): string {
  if (typeof value !== 'string' || value === '' || value.length > max) {
    throw new WrongFields(`${name} must be a text of 1 to ${max} characters.`);
  }
  return value;
}

export function count(value: unknown, name: string, max: number, min = 0): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    throw new WrongFields(`${name} must be a whole number from ${min} to ${max}.`);
  }
  return value;
}
