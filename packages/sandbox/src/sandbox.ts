import type { AnyOperation, Scope } from '@twotier/api';
import type { ProgrammePolicy } from '@twotier/core';
import { Accounts, workAccountOf } from './accounts.js';
import { createClock, type Clock } from './clock.js';
import { withHeaders, type CorsPolicy } from './cors.js';
import { activityHandlers } from './activity.js';
import { addCustomerHandlers } from './add-customer.js';
import { customersHandlers } from './customers.js';
import { decisionsHandlers } from './decisions.js';
import { deprecationHeaders } from './deprecation.js';
import { enrollmentHandlers } from './enrollment.js';
import { Faults } from './faults.js';
import { handling } from './handle.js';
import { Idempotency } from './idempotency.js';
import type { Ids } from './ids.js';
import { toIncoming, toResponse, type Incoming, type Outgoing } from './incoming.js';
import { Keeping, type WorldStore } from './keeping.js';
import type { Mail } from './outbox.js';
import { invitationsHandlers } from './invitations.js';
import { ordersHandlers } from './orders.js';
import { partnersHandlers } from './partners.js';
import { partnershipsHandlers } from './partnerships.js';
import { readinessHandlers } from './readiness.js';
import { recordEvent } from './record-activity.js';
import { referenceHandlers } from './reference.js';
import { failureResponse, respond } from './respond.js';
import { passTime } from './review.js';
import { Router } from './router.js';
import { seeds, type SeedName } from './seeds/index.js';
import { openSession, sessionsHandlers } from './sessions.js';
import { answerSignInHook, hookGateway } from './sign-in-hook.js';
import { beginStory } from './story.js';
import { SignIns, type SignInGateway, type SignInResult } from './sign-ins.js';
import { subscriptionsHandlers } from './subscriptions.js';
import { usersBulkHandlers } from './users-bulk.js';
import { usersHandlers } from './users.js';
import { WebhookCourier, type Deliver } from './webhook-courier.js';
import { webhooksHandlers } from './webhooks.js';
import type { Pages, Persona } from './records.js';
import { World } from './world.js';

export interface SandboxOptions {
  /** The story to begin with. */
  readonly seed?: SeedName;
  /** When it begins. */
  readonly now?: string | Date;
  /** Lets time go on by itself, as on a server. Otherwise it stands still until it is moved. */
  readonly ticking?: boolean;
  /** Makes ids. Those by default are the same in every run. A story that was kept has given away some already. */
  readonly ids?: (seed: SeedName, given: number) => Ids;
  /** The address below which `/v1` lies. */
  readonly baseUrl?: string;
  /** Where the links of mails and letters lead. */
  readonly pages?: Partial<Pages>;
  /** The origins of the portals that may call and to which a sign-in may return. Named ones are checked on every call. */
  readonly origins?: readonly string[];
  /** What a portal's server opens sessions with. */
  readonly secretKey?: string;
  /** The way to real sign-in pages. With one, nobody gets in by the sandbox's own, which asks for no password. */
  readonly signIn?: SignInGateway;
  readonly policy?: ProgrammePolicy;
  /** Where the world is kept. Without one it ends with the process. What was kept goes before `seed` and `now`. */
  readonly store?: WorldStore;
  /** Hears of every mail that is sent, also those with which the story begins. It must not wait for anything. */
  readonly onMail?: (mail: Mail) => void;
  /** Where a request comes from, so that those who guess can be told apart. */
  readonly addressOf?: (request: Incoming) => string | undefined;
  /** Takes the events of webhooks out of the sandbox. Without it they wait. */
  readonly deliver?: Deliver;
  /** Hears of faults that nobody expected. */
  readonly onError?: (error: unknown) => void;
}

export interface MintedSession {
  readonly token: string;
  readonly expiresAt: string;
  readonly scopes: readonly Scope[];
}

export const sandboxNow = '2026-11-20T09:00:00.000Z';
export const sandboxBaseUrl = 'https://sandbox.twotier.example';
export const sandboxSecretKey = 'sandbox-secret-key';

/** Everything that begins anew when a story does. */
interface Stage {
  readonly seed: SeedName;
  readonly world: World;
  readonly clock: Clock;
  readonly router: Router;
  readonly idempotency: Idempotency;
  readonly signIns: SignIns;
  readonly accounts: Accounts;
  readonly courier: WebhookCourier;
}

export type ServerSandbox = ReturnType<typeof createServerSandbox>;

/** The sandbox without the handlers of msw, which a server neither needs nor waits for. */
export function createServerSandbox(options: SandboxOptions = {}) {
  const { baseUrl = sandboxBaseUrl, secretKey = sandboxSecretKey, onError = () => {} } = options;
  const base = baseUrl.replace(/(?<!\/)\/+$/, '');
  const pages: Pages = {
    verify: `${base}/verify`,
    authorizeProvider: 'https://portal.nordwind.example/authorize-provider',
    acceptInvitation: 'https://portal.nordwind.example/accept-invitation',
    ...options.pages,
  };
  const cors: CorsPolicy = options.origins && new Set(options.origins);
  const faults = new Faults();

  const keeping = options.store && new Keeping(options.store);

  const begin = (wanted: SeedName, isKept: boolean): Stage => {
    const clock = createClock(options.now ?? sandboxNow, {
      ticking: options.ticking ?? false,
      onMove: () => {
        world.facts.set('time', clock.kept);
        passTime(world);
        void courier.run();
      },
    });
    keeping?.beginAnew();
    const world = new World(clock, (kind) => story.ids(kind), pages, options.policy, keeping);
    if (options.onMail) world.outbox.listen(options.onMail);
    const story = beginStory(world, { wanted, isRestored: isKept && keeping?.restore() === true, ids: options.ids });
    const { seed } = story;
    if (!story.isRestored) seeds[seed].tell(world);
    const courier = new WebhookCourier(world, options.deliver);
    world.listener = (event) => {
      recordEvent(world, event);
      courier.tell(event);
    };

    const signIns = new SignIns(
      world,
      options.signIn ?? hookGateway(base),
      returnOrigins(base, pages, options.origins),
    );
    const handles = handling(world, secretKey, options.addressOf);
    const router = new Router([
      ...sessionsHandlers(world, handles),
      ...enrollmentHandlers(world, handles, signIns),
      ...usersHandlers(world, handles),
      ...usersBulkHandlers(world, handles),
      ...partnershipsHandlers(world, handles),
      ...customersHandlers(world, handles),
      ...partnersHandlers(world, handles),
      ...readinessHandlers(world, handles),
      ...addCustomerHandlers(world, handles),
      ...invitationsHandlers(world, handles),
      ...ordersHandlers(world, handles),
      ...subscriptionsHandlers(world, handles),
      ...decisionsHandlers(world, handles),
      ...activityHandlers(world, handles),
      ...referenceHandlers(world, handles),
      ...webhooksHandlers(world, handles, courier),
    ]);
    const idempotency = new Idempotency(clock, world.doneOnce);
    return { seed, world, clock, router, idempotency, signIns, accounts: new Accounts(world), courier };
  };
  let stage = begin(options.seed ?? 'unenrolled-reseller', true);

  /** No answer tells of something that could still be lost. */
  const answer = async (request: Incoming): Promise<Outgoing> => {
    try {
      return await answerUnsaved(request);
    } finally {
      const saving = keeping?.saved();
      if (saving) await saving;
    }
  };

  const answerUnsaved = async (request: Incoming): Promise<Outgoing> => {
    const { world, router, idempotency, signIns, courier } = stage;
    const { path } = request;
    const correlationId = correlationIdOf(request);
    const finish = (response: Outgoing) =>
      withHeaders(response, { request, correlationId, cors, now: world.clock.now() });

    if (world.isSettling) await world.settled();
    passTime(world);
    if (courier.isWaiting) void courier.run();
    if (path === '/sandbox/sign-in' && !options.signIn) return finish(await answerSignInHook(request, world, signIns));

    const origin = request.header('origin');
    if (cors && origin !== undefined && !cors.has(origin)) {
      return finish(failureResponse({ problem: 'origin-not-allowed' }, correlationId));
    }
    const match = router.find(request.method === 'HEAD' ? 'GET' : request.method, path.replace(/^\/v1/, ''));
    if (!path.startsWith('/v1/') || !match) return finish(failureResponse({ problem: 'not-found' }, correlationId));
    if ('methods' in match) {
      const Allow = [...match.methods, 'OPTIONS'].join(', ');
      if (request.method === 'OPTIONS') return finish({ status: 204, headers: { Allow }, body: null });
      return finish(failureResponse({ problem: 'method-not-allowed' }, correlationId, { Allow }));
    }
    const answered = await respond({ ...match, request, correlationId, faults, idempotency, onError });
    const { operation } = match.handler;
    const told = operation.deprecated
      ? { ...answered, headers: { ...answered.headers, ...deprecationHeaders(operation) } }
      : answered;
    return { ...finish(told), route: `/v1${operation.path}` };
  };

  return {
    /** The address below which `/v1` lies. */
    baseUrl: base,
    /** `https://…/v1`: what a client takes as its address. */
    apiUrl: `${base}/v1`,
    secretKey,
    faults,
    /** Answers as the API would. Takes what `fetch` takes. */
    fetch: (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      return unlessAborted(request.signal, answer(toIncoming(request, base)).then(toResponse));
    },
    /**
     * What `fetch` is made of, for a server: a request and an answer as plain values, without the objects of the web that
     * would cost more than the answer. Rejects with `ConnectionDropped` where the connection is to break.
     */
    answer,
    /** Ends when everything that has happened up to now is kept. Every answer waits for it. */
    saved: async (): Promise<void> => keeping?.saved(),
    /** Once it has come to an end, the mails and letters with which the story begins are there. Every answer waits for it. */
    settled: (): Promise<void> => stage.world.settled(),
    /** Once it has come to an end, every event for a webhook that is due has been tried. */
    delivered: (): Promise<void> => stage.courier.run(),
    get seed(): SeedName {
      return stage.seed;
    },
    get world(): World {
      return stage.world;
    },
    get clock(): Clock {
      return stage.clock;
    },
    get outbox() {
      return stage.world.outbox;
    },
    /** The people behind the two identity providers. */
    get accounts(): Accounts {
      return stage.accounts;
    },
    get operations(): readonly AnyOperation[] {
      return stage.router.operations;
    },
    get personas(): readonly Persona[] {
      return [...stage.world.personas.values()];
    },
    /** The last letter that was drafted, with its link: for whoever has no mail program. */
    get lastLetter() {
      return stage.world.lastLetter;
    },
    /** A session of somebody in the story, as the portal's server would open it. */
    async mintSession(persona: string, wish: { scopes?: readonly Scope[] } = {}): Promise<MintedSession> {
      const { world } = stage;
      const somebody = world.personas.get(persona);
      if (!somebody) {
        const names = [...world.personas.keys()].join(', ');
        throw new Error(`Failed to open a session: nobody here is called "${persona}". There are ${names}.`);
      }
      return openSession(world, somebody.userId, wish.scopes);
    },
    /** Ends a sign-in under way, once, and answers where the person goes on. `undefined`: there is no such sign-in. */
    finishSignIn: (state: string, result: SignInResult): string | undefined => stage.signIns.finish(state, result),
    workAccountOf: (userName: string) => workAccountOf(stage.world, userName),
    /** Begins another story, or the same one again. Sessions end. */
    reset(seed: SeedName = stage.seed): void {
      faults.clear();
      stage = begin(seed, false);
    },
  };
}

/** The caller hears at once that it has given up, as of a real `fetch`. What has been begun is carried out all the same. */
function unlessAborted(signal: AbortSignal, answer: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** Where a sign-in may end: at the portals, at the pages of the links, and in a browser at the page that is open. */
function returnOrigins(base: string, pages: Pages, origins: readonly string[] = []): ReadonlySet<string> {
  const page = (globalThis as { location?: { origin?: string } }).location?.origin;
  const own = [base, ...Object.values(pages)].map((address) => new URL(address).origin);
  return new Set([...own, ...origins, ...(page ? [page] : [])]);
}

function correlationIdOf(request: Incoming): string {
  const given = request.header('x-correlation-id') ?? '';
  return /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID();
}
