import { invalid, type Failure } from './answer.js';

const bytesMax = 1_048_576;
const depthMax = 32;

/** The text of a body, of at most a megabyte. A longer one is not read to its end. */
export async function readText(request: Request): Promise<string | Failure> {
  if (Number(request.headers.get('Content-Length') ?? 0) > bytesMax) return { problem: 'payload-too-large' };
  if (!request.body) return '';

  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = request.body.getReader();
  let size = 0;
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > bytesMax) {
        await reader.cancel();
        return { problem: 'payload-too-large' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { problem: 'not-json' };
  }
}

/** The JSON in a text, nested no deeper than a person would, without the one name that schemas pass over in silence. */
export function parseJson(text: string): { readonly json: unknown } | Failure {
  if (isTooDeep(text)) return invalid({ path: '', code: 'invalid' });
  let hasProto = false;
  // Looking at every name takes longer than reading it all: only a text that could hold that name is looked through.
  const couldHaveProto = text.includes('__proto__') || text.includes('\\u');
  const look = (key: string, value: unknown) => {
    hasProto ||= key === '__proto__';
    return value;
  };
  try {
    const json: unknown = couldHaveProto ? JSON.parse(text, look) : JSON.parse(text);
    return hasProto ? invalid({ path: '__proto__', code: 'unknown-field' }) : { json };
  } catch {
    return { problem: 'not-json' };
  }
}

/** Counted on the text: a value that is too deep is never built. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (inString) {
      if (letter === '\\') index += 1;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') {
      depth += 1;
      if (depth > depthMax) return true;
    } else if (letter === '}' || letter === ']') depth -= 1;
  }
  return false;
}

export const isJsonType = (type: string | undefined): boolean =>
  /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(type ?? '');
