import { expect, it } from 'vitest';
import { katrinsDraft } from './seeds/cast.js';
import { katrinsWorkAccount, onStage, readyToSubmit, signIn, tokenIn } from './testing/stage.js';

const verify = (token: string) => ({ method: 'POST', path: '/enrollment-verifications', body: { token } });
const contact = 'k.brandl@studio-brandl.example';

it('begins with nothing but the state', async () => {
  const { as } = onStage('unenrolled-reseller');
  const { body } = await as('katrin').post('/enrollment');

  expect(body).toEqual({
    state: 'drafting',
    path: 'new',
    etag: 'v2',
    membershipProfiles: [],
    draft: {},
    history: [
      { state: 'not-started', at: '2026-11-20T08:00:00.000Z' },
      { state: 'drafting', at: '2026-11-20T09:00:00.000Z' },
    ],
  });
});

it('tells everything that is wrong with the details at once, and keeps nothing of it (R-ENR-26, R-ENR-28)', async () => {
  const stage = onStage('unenrolled-reseller');
  await readyToSubmit(stage);
  const draft = {
    ...katrinsDraft,
    'legalProfile.address.city': '',
    'primaryContact.email': 'katrin.brandl.it@gmail.com',
  };
  const { status, body } = await stage
    .as('katrin')
    .post('/enrollment/submission', draft, { 'X-Correlation-Id': 'abc' });
  const issues = [
    { path: 'legalProfile.address.city', code: 'required' },
    { path: 'primaryContact.email', code: 'web-mail-address', rule: 'R-ENR-28', values: { service: 'Gmail' } },
  ];

  expect(status).toBe(422);
  expect(body).toEqual({
    type: 'https://twotier.example/problems/company-details-invalid',
    title: 'Refused by R-ENR-26',
    status: 422,
    code: 'company-details-invalid',
    rule: 'R-ENR-26',
    refusal: { code: 'company-details-invalid', rule: 'R-ENR-26', issues },
    correlationId: 'abc',
    errors: issues,
  });
  expect(stage.sandbox.outbox.all).toEqual([]);
});

it('submits, and writes to the primary contact to verify the address (R-ENR-29)', async () => {
  const stage = onStage('unenrolled-reseller');
  await readyToSubmit(stage);
  const { body } = await stage.as('katrin').post('/enrollment/submission', katrinsDraft);

  expect(body).toMatchObject({
    state: 'contact-unverified',
    reference: expect.stringMatching(/^ENR-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    submittedAt: '2026-11-20T09:00:00.000Z',
    submittedBy: 'Katrin Brandl',
  });
  expect(body.verification).toEqual({
    email: contact,
    contactName: 'Katrin Brandl',
    sentAt: '2026-11-20T09:00:00.000Z',
  });
  const [mail] = stage.sandbox.outbox.all;
  expect(mail).toEqual({
    id: expect.stringMatching(/^mail-/),
    to: contact,
    from: 'partner-account@program.example',
    subject: 'Confirm your e-mail address for Studio Brandl IT GmbH',
    text: expect.stringContaining('https://sandbox.twotier.example/verify#verification='),
    at: '2026-11-20T09:00:00.000Z',
  });
  expect(JSON.stringify(body)).not.toContain(tokenIn(mail!.text));
});

it('writes in the language of the applicant', async () => {
  const stage = onStage('unenrolled-reseller');
  await readyToSubmit(stage);
  await stage.as('katrin').post('/enrollment/submission', katrinsDraft, { 'Accept-Language': 'it-IT,it;q=0.9' });

  expect(stage.sandbox.outbox.all[0]!.subject).toBe('Conferma l’indirizzo e-mail per Studio Brandl IT GmbH');
});

it('reviews only after the address is verified (R-ENR-31)', async () => {
  const stage = onStage('enrollment-unverified');
  await stage.sandbox.settled();
  const token = tokenIn(stage.sandbox.outbox.all[0]!.text);
  stage.sandbox.clock.advance('P5D');
  expect((await stage.as('katrin').get('/enrollment')).body.state).toBe('contact-unverified');

  expect((await stage.ask(verify(token))).body).toEqual({
    companyName: 'Studio Brandl IT GmbH',
    contactName: 'Katrin Brandl',
    email: contact,
  });
  expect((await stage.as('katrin').get('/enrollment')).body.state).toBe('in-review');
});

it('tells used, replaced, old and made-up links from each other by nothing (R-ENR-30)', async () => {
  const stage = onStage('enrollment-unverified');
  await stage.sandbox.settled();
  const { outbox } = stage.sandbox;
  const replaced = tokenIn(outbox.all[0]!.text);
  await stage.as('katrin').post('/enrollment/verification-mails', {});
  const used = tokenIn(outbox.all[0]!.text);
  await stage.ask(verify(used));
  const late = onStage('enrollment-unverified');
  await late.sandbox.settled();
  const old = tokenIn(late.sandbox.outbox.all[0]!.text);
  late.sandbox.clock.advance('P7D');

  const headers = { 'X-Correlation-Id': 'same' };
  const [madeUp, ...others] = await Promise.all([
    stage.ask({ ...verify('made-up'), headers }),
    stage.ask({ ...verify(replaced), headers }),
    stage.ask({ ...verify(used), headers }),
    late.ask({ ...verify(old), headers }),
  ]);
  expect(madeUp).toMatchObject({ status: 404, body: { code: 'verification-link-invalid' } });
  for (const other of others) expect(other.body).toEqual(madeUp.body);
});

it('lets nobody guess links: the eleventh in a minute has to wait, and the right one never', async () => {
  const { ask, sandbox } = onStage('enrollment-unverified');
  for (let count = 0; count < 10; count += 1) await ask(verify(`guess-${count}`));
  const eleventh = await ask(verify('guess-10'));

  expect(eleventh).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
  expect(eleventh.headers.get('Retry-After')).toBe('60');
  expect((await ask(verify(tokenIn(sandbox.outbox.all[0]!.text)))).status).toBe(200);
  sandbox.clock.advance('PT61S');
  expect((await ask(verify('guess-11'))).status).toBe(404);
});

it('sends the mail again to a corrected address of the company (R-ENR-51)', async () => {
  const { as, sandbox } = onStage('enrollment-unverified');
  const wrong = await as('katrin').post('/enrollment/verification-mails', { email: 'katrin@gmail.com' });
  expect(wrong.body).toMatchObject({ code: 'company-details-invalid', errors: [{ path: 'primaryContact.email' }] });

  const { body } = await as('katrin').post('/enrollment/verification-mails', { email: 'katrin@studio-brandl.example' });
  expect(body.verification.email).toBe('katrin@studio-brandl.example');
  expect(body.draft['primaryContact.email']).toBe('katrin@studio-brandl.example');
  expect(sandbox.outbox.all[0]!.to).toBe('katrin@studio-brandl.example');
});

it('writes to the contact at each change and when the review ends (R-ENR-12, R-ENR-32)', async () => {
  const stage = onStage('enrollment-unverified');
  await stage.sandbox.settled();
  await stage.ask(verify(tokenIn(stage.sandbox.outbox.all[0]!.text)));
  stage.sandbox.clock.advance('P3D');

  expect(stage.sandbox.outbox.all.map(({ to, subject, at }) => [to, subject, at])).toEqual([
    [contact, 'Your account is ready: Studio Brandl IT GmbH', '2026-11-23T09:00:00.000Z'],
    [contact, 'Your application ENR-7Q4K-2093 is still being reviewed', '2026-11-22T09:00:00.000Z'],
    [contact, 'Your application ENR-7Q4K-2093 is being reviewed', '2026-11-20T09:00:00.000Z'],
    [contact, 'Confirm your e-mail address for Studio Brandl IT GmbH', '2026-11-20T09:00:00.000Z'],
  ]);
});

it('brings the customers of other portals when the account is ready, and no others (R-ENR-37, R-CUS-05, R-CUS-07)', async () => {
  const stage = onStage('enrollment-in-review');
  stage.sandbox.clock.advance(3);
  const katrin = stage.as('katrin');
  const { body: session } = await katrin.get('/session');
  expect(session).toMatchObject({ enrollment: 'ready', user: { roles: ['global-admin'] } });

  // The first global admin takes Admin agent with the own tick (R-USR-16).
  const { body: own } = await katrin.get('/users/katrin-brandl');
  const taken = await katrin.put('/users/katrin-brandl/roles', { roles: ['global-admin', 'admin-agent'] }, own.etag);
  expect(taken.status).toBe(200);
  const { body } = await katrin.get('/customers');
  expect(body.items.map(({ name, edge }: { name: string; edge: { origin: string } }) => [name, edge.origin])).toEqual([
    ['Donaufisch Feinkost GmbH', 'other-portal'],
    ['Kanzlei Ostermeier', 'other-portal'],
  ]);
});

it('keeps the fields of a draft that are not sent, and empties the ones sent empty', async () => {
  const katrin = onStage('enrollment-rejected').as('katrin');
  await katrin.post('/enrollment/reopening');
  const { body } = await katrin.put('/enrollment/draft', { 'supportContact.website': '', 'primaryContact.phone': '1' });
  expect(body.draft).toEqual({ ...katrinsDraft, 'supportContact.website': '', 'primaryContact.phone': '1' });
});

it('opens a rejected application again with everything in it; the next one is approved (R-ENR-50)', async () => {
  const stage = onStage('enrollment-will-be-rejected');
  stage.sandbox.clock.advance(3);
  const katrin = stage.as('katrin');
  expect((await katrin.get('/enrollment')).body.state).toBe('rejected');
  expect(stage.sandbox.outbox.all[0]!.subject).toBe('Your application ENR-7Q4K-2093 could not be approved');

  const { body } = await katrin.post('/enrollment/reopening');
  expect(body).toMatchObject({ state: 'drafting', mpnId: '5284193', draft: katrinsDraft });
  await katrin.post('/enrollment/submission', katrinsDraft);
  await stage.ask(verify(tokenIn(stage.sandbox.outbox.all[0]!.text)));
  stage.sandbox.clock.advance(3);
  expect((await katrin.get('/enrollment')).body.state).toBe('ready');
});

it('wants only the support contact of a company that is in the programme (R-ENR-02)', async () => {
  const stage = onStage('already-in-csp');
  await stage.as('katrin').post('/enrollment');
  await signIn(stage, 'work-account', katrinsWorkAccount);
  const draft = { 'supportContact.email': 'hilfe@studio-brandl.example', 'supportContact.phone': '+49 941 5550 119' };
  const { status, body } = await stage.as('katrin').post('/enrollment/submission', draft);

  expect({ status, state: body.state, path: body.path }).toEqual({
    status: 200,
    state: 'ready',
    path: 'already-in-csp',
  });
  expect(stage.sandbox.outbox.all.map(({ subject }) => subject)).toEqual([
    'Your account is ready: Studio Brandl IT GmbH',
  ]);
});

it('takes no step out of its turn (R-ENR-33)', async () => {
  const { as } = onStage('enrollment-in-review');
  const katrin = as('katrin');
  const returnUrl = 'https://portal.nordwind.example/enroll';
  const steps = [
    katrin.post('/enrollment'),
    katrin.post('/enrollment/sign-ins', { provider: 'work-account', intent: 'sign-in', returnUrl }),
    katrin.delete('/enrollment/membership'),
    katrin.put('/enrollment/membership-profile', { mpnId: '5284193' }),
    katrin.put('/enrollment/draft', {}),
    katrin.post('/enrollment/submission', katrinsDraft),
    katrin.post('/enrollment/verification-mails', {}),
    katrin.post('/enrollment/reopening'),
  ];

  for (const told of await Promise.all(steps)) {
    expect(told).toMatchObject({ status: 409, body: { code: 'event-does-not-fit', refusal: { state: 'in-review' } } });
  }
});

it('asks everything again at the end', async () => {
  const stage = onStage('unenrolled-reseller');
  const katrin = stage.as('katrin');
  await katrin.post('/enrollment');
  const submit = async () => (await katrin.post('/enrollment/submission', katrinsDraft)).body.code;
  expect(await submit()).toBe('work-account-missing');
  await signIn(stage, 'work-account', katrinsWorkAccount);
  expect(await submit()).toBe('mpn-profile-missing');

  const application = stage.sandbox.world.applicationOf('studio-brandl')!;
  const { applications } = stage.sandbox.world;
  applications.set('studio-brandl', {
    ...application,
    workAccount: { ...application.workAccount!, isGlobalAdmin: false },
  });
  expect(await submit()).toBe('not-a-global-admin');
});

it('keeps no field that it does not know, whatever its name', async () => {
  const { as } = onStage('unenrolled-reseller');
  await as('katrin').post('/enrollment');
  for (const name of ['__proto__', 'constructor', 'legalProfile', '\\u005f_proto__']) {
    const told = await as('katrin').say({
      method: 'PUT',
      path: '/enrollment/draft',
      body: `{"${name}":"x"}`,
      headers: { 'Content-Type': 'application/json' },
    });
    expect(told).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
  }
});

it('is for resellers', async () => {
  const { as } = onStage('one-provider');
  expect(await as('svenja').get('/enrollment')).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

it('takes no web-mail address, also none of a service that the program does not name (R-ENR-28)', async () => {
  const stage = onStage('unenrolled-reseller');
  await readyToSubmit(stage);
  const body = { ...katrinsDraft, 'primaryContact.email': 'k.brandl@web.de' };

  expect((await stage.as('katrin').post('/enrollment/submission', body)).body).toMatchObject({
    code: 'company-details-invalid',
    errors: [{ path: 'primaryContact.email', code: 'web-mail-address', values: { service: 'web.de' } }],
  });
});
