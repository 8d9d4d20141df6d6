import type { Fault, Sandbox } from '@twotier/sandbox';
import { openSandbox } from './sandbox.js';
import '../enroll-wizard/define.js';
import type { TwotierEnrollWizard } from '../enroll-wizard/enroll-wizard.js';

export interface WizardStory {
  readonly seed?: Sandbox['seed'];
  readonly locale?: string;
  readonly fault?: Fault;
}

/** Katrin Brandl at the wizard, with what the host hears. Addresses the wizard wants to open stay in the list. */
export function openWizard({ seed = 'unenrolled-reseller', locale = 'en', fault }: WizardStory = {}) {
  const { sandbox, client } = openSandbox({ seed, persona: 'katrin' });
  const heard: Event[] = [];
  if (fault) sandbox.faults.add(fault);

  const open = (): TwotierEnrollWizard => {
    const wizard = document.createElement('twotier-enroll-wizard');
    wizard.locale = locale;
    wizard.client = client;
    for (const type of [
      'twotier-enrollment-started',
      'twotier-step-changed',
      'twotier-enrollment-submitted',
      'twotier-enrollment-completed',
      'twotier-enrollment-exited',
      'twotier-error',
    ]) {
      wizard.addEventListener(type, (event) => heard.push(event));
    }
    wizard.addEventListener('twotier-navigate', (event) => {
      event.preventDefault();
      heard.push(event);
    });
    document.body.replaceChildren(wizard);
    return wizard;
  };

  const navigations = () => heard.filter((event) => event.type === 'twotier-navigate') as (Event & { to: string })[];
  const state = () => new URL(navigations().at(-1)!.to).searchParams.get('state')!;

  return {
    sandbox,
    client,
    heard,
    wizard: open(),
    /** The page again, as after a reload or on the way back from a sign-in. */
    reopen: open,
    navigations,
    signInWith: (userName: string) => {
      const workAccount = sandbox.workAccountOf(userName);
      if (!workAccount) throw new TypeError(`Failed to sign in: there is no ${userName}.`);
      sandbox.finishSignIn(state(), { outcome: 'succeeded', workAccount });
      return open();
    },
    memberWith: (membershipUserName: string) => {
      sandbox.finishSignIn(state(), { outcome: 'succeeded', membershipUserName });
      return open();
    },
    turnBack: (outcome: 'denied' | 'failed') => {
      sandbox.finishSignIn(state(), { outcome });
      return open();
    },
  };
}

export const katrin = 'k.brandl@studiobrandl.onmicrosoft.example';
export const lukas = 'l.hierl@studiobrandl.onmicrosoft.example';
export const membership = 'k.brandl@studio-brandl.example';

type Opened = ReturnType<typeof openSandbox>;

/** Brings Katrin's enrollment as far as the company's details. */
export async function reachCompany({ sandbox, client }: Opened): Promise<void> {
  const signIn = async (provider: 'work-account' | 'partner-membership') => {
    const { url } = await client.enrollment.beginSignIn({ provider, intent: 'sign-in', returnUrl: location.origin });
    return new URL(url).searchParams.get('state')!;
  };
  await client.enrollment.start();
  sandbox.finishSignIn(await signIn('work-account'), {
    outcome: 'succeeded',
    workAccount: sandbox.workAccountOf(katrin)!,
  });
  sandbox.finishSignIn(await signIn('partner-membership'), { outcome: 'succeeded', membershipUserName: membership });
  await client.enrollment.chooseProfile({ mpnId: '5284193' });
}

/** Brings Katrin's enrollment as far as *Enroll now*. */
export async function reachCheck(opened: Opened): Promise<void> {
  await reachCompany(opened);
  await opened.client.enrollment.saveDraft({
    'legalProfile.legalName': 'Studio Brandl IT GmbH',
    'legalProfile.address.line1': 'Wollwirkergasse 12',
    'legalProfile.address.postalCode': '93047',
    'legalProfile.address.city': 'Regensburg',
    'legalProfile.address.country': 'DE',
    'primaryContact.fullName': 'Katrin Brandl',
    'primaryContact.email': 'k.brandl@studio-brandl.example',
    'primaryContact.phone': '+49 941 5550 118',
    'supportContact.email': 'hilfe@studio-brandl.example',
    'supportContact.phone': '+49 941 5550 100',
  });
}

/** The wizard at the company's details. */
export async function openAtCompany(story: WizardStory = {}) {
  const opened = openWizard(story);
  await reachCompany(opened);
  return { ...opened, wizard: opened.reopen() };
}

/** The wizard at *Enroll now*. */
export async function openAtCheck(story: WizardStory = {}) {
  const opened = openWizard(story);
  await reachCheck(opened);
  return { ...opened, wizard: opened.reopen() };
}
