import type { Enrollment } from '@twotier/client';
import { html, nothing } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { downIcon, icon, mailIcon, pencilIcon, ringCheckIcon, stopIcon } from '../../look/icons.js';
import type { TimelineEvent } from '../../parts/lines.js';

export interface StatusEventsOptions {
  readonly enrollment: Enrollment;
  /** Said after the e-mail went out again. */
  readonly notice: string | undefined;
  readonly onSendAgain: () => void;
  readonly onCorrect: () => void;
}

/** The line of an application: sent, address confirmed, reviewed, ready. */
export function statusEvents(host: TwotierElement, options: StatusEventsOptions): readonly TimelineEvent[] {
  const { state, verification } = options.enrollment;
  return [
    sent(host, options),
    ...(verification ? [confirmation(host, options, verification)] : []),
    review(host, state),
    done(host, options),
  ];
}

const time = (host: TwotierElement, iso: string | undefined) =>
  iso === undefined
    ? nothing
    : html`<time datetime=${iso}>${host.formatDate(iso, { dateStyle: 'long', timeStyle: 'short' })}</time>`;

function sent(host: TwotierElement, { enrollment: { submittedAt, submittedBy } }: StatusEventsOptions): TimelineEvent {
  const title = host.t('enroll.status.sent');
  if (submittedAt === undefined) return { state: 'done', title };
  const date = time(host, submittedAt);
  return {
    state: 'done',
    title,
    text:
      submittedBy === undefined
        ? date
        : host.rich('enroll.status.sent-by', { date: html`${date}`, name: html`<bdi>${submittedBy}</bdi>` }),
  };
}

function confirmation(
  host: TwotierElement,
  { onSendAgain, onCorrect, notice, enrollment: { state } }: StatusEventsOptions,
  { email, sentAt, verifiedAt }: NonNullable<Enrollment['verification']>,
): TimelineEvent {
  const title = host.t('enroll.status.verification');
  const to = html`<b><bdi>${email}</bdi></b>`;
  if (state !== 'contact-unverified') {
    const date = html`${time(host, verifiedAt ?? sentAt)}`;
    return {
      state: 'done',
      title,
      text: verifiedAt === undefined ? to : host.rich('enroll.status.verification-done', { email: to, date }),
    };
  }
  return {
    state: 'now',
    title,
    text: host.rich('enroll.status.verification-now', { email: to, date: html`${time(host, sentAt)}` }),
    actions: html`
      <button type="button" class="button" @click=${onSendAgain}>
        ${icon(mailIcon)}${host.t('enroll.action.send-again')}
      </button>
      <button type="button" class="button button--quiet" @click=${onCorrect}>
        ${icon(pencilIcon)}${host.t('enroll.action.correct-address')}
      </button>
      ${notice === undefined ? nothing : html`<p class="copied">${icon(ringCheckIcon)}${notice}</p>`}
      <details class="more">
        <summary>${host.t('enroll.status.not-arrived')} ${icon(downIcon)}</summary>
        <p class="muted">${host.t('enroll.status.not-arrived-text')}</p>
      </details>
    `,
  };
}

function review(host: TwotierElement, state: Enrollment['state']): TimelineEvent {
  const title = host.t('enroll.status.review');
  if (state === 'contact-unverified') return { state: 'later', title, text: host.t('enroll.status.review-later') };
  if (state === 'in-review') return { state: 'now', title, text: host.t('enroll.status.review-now') };
  if (state === 'rejected')
    return { state: 'now', title, text: host.t('enroll.status.rejected.badge'), icon: stopIcon };
  return { state: 'done', title };
}

function done(host: TwotierElement, { enrollment: { state, history } }: StatusEventsOptions): TimelineEvent {
  const title = host.t('enroll.status.done.title');
  if (state !== 'ready') return { state: 'later', title, text: host.t('enroll.status.done.text') };
  return { state: 'done', title, text: time(host, history.findLast((one) => one.state === 'ready')?.at) };
}
