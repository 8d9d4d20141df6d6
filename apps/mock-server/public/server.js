/** The secret key: that of every sandbox, or one of somebody's own, which this page is told and keeps nowhere. */
let secretKey = document.querySelector('meta[name=secret-key]').content;

export const hasKey = () => secretKey !== '';
export const setKey = (key) => {
  secretKey = key;
};
export const authorization = () => `Bearer ${secretKey}`;

/** Asks a control of the sandbox. Rejects with what is wrong. */
export async function control(name, fields) {
  const response = await fetch(`/sandbox/${name}`, {
    method: fields ? 'POST' : 'GET',
    headers: { Authorization: authorization(), ...(fields && { 'Content-Type': 'application/json' }) },
    ...(fields && { body: JSON.stringify(fields) }),
  });
  if (!response.ok) throw new Error((await response.text()).trim());
  return response;
}

export const tell = async (name, fields) => (await control(name, fields)).json();

const sessions = new Map();

/** The authorization of somebody of the story, for as long as it is good. */
export async function sessionOf({ name, organizationId, userId }) {
  const known = sessions.get(name);
  if (known && (await fetch('/v1/session', { headers: { Authorization: known } })).ok) return known;
  const response = await fetch('/v1/sessions', {
    method: 'POST',
    headers: { Authorization: authorization(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ organizationId, userId }),
  });
  if (!response.ok) throw new Error('No session could be opened. Is the secret key right?');
  const { token } = await response.json();
  sessions.set(name, `Bearer ${token}`);
  return sessions.get(name);
}
