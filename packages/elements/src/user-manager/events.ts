import type { RoleId } from '@twotier/core';
import { BeforeEvent } from '../base/before-event.js';

const init: EventInit = { bubbles: true, composed: true };

/** What every event of a user carries: who is meant, never the person's data. */
abstract class UserEvent extends Event {
  readonly userId: string;
  readonly detail: { readonly userId: string };
  constructor(type: string, userId: string) {
    super(type, init);
    this.userId = userId;
    this.detail = { userId };
  }
}

/** The backend has stored a new user. */
export class UserAddedEvent extends UserEvent {
  static readonly type = 'twotier-user-added';
  constructor(userId: string) {
    super(UserAddedEvent.type, userId);
  }
}

/** The backend has stored a change of a user's entry. */
export class UserUpdatedEvent extends UserEvent {
  static readonly type = 'twotier-user-updated';
  constructor(userId: string) {
    super(UserUpdatedEvent.type, userId);
  }
}

/** The backend has stored which roles a user holds. */
export class RolesChangedEvent extends Event {
  static readonly type = 'twotier-roles-changed';
  readonly userId: string;
  readonly roles: readonly RoleId[];
  readonly detail: { readonly userId: string; readonly roles: readonly RoleId[] };
  constructor(userId: string, roles: readonly RoleId[]) {
    super(RolesChangedEvent.type, init);
    this.userId = userId;
    this.roles = roles;
    this.detail = { userId, roles };
  }
}

/** The person has confirmed to remove a user. */
export class BeforeRemoveUserEvent extends BeforeEvent {
  static readonly type = 'twotier-before-remove-user';
  readonly userId: string;
  readonly detail: { readonly userId: string };
  constructor(userId: string) {
    super(BeforeRemoveUserEvent.type);
    this.userId = userId;
    this.detail = { userId };
  }
}

/** The backend has removed a user, restorable for thirty days. */
export class UserRemovedEvent extends UserEvent {
  static readonly type = 'twotier-user-removed';
  constructor(userId: string) {
    super(UserRemovedEvent.type, userId);
  }
}

/** The backend has let a removed user in again. */
export class UserRestoredEvent extends UserEvent {
  static readonly type = 'twotier-user-restored';
  constructor(userId: string) {
    super(UserRestoredEvent.type, userId);
  }
}

/** A user has a new temporary password. It is on the screen, never in the event. */
export class PasswordResetEvent extends UserEvent {
  static readonly type = 'twotier-password-reset';
  constructor(userId: string) {
    super(PasswordResetEvent.type, userId);
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-user-added': UserAddedEvent;
    'twotier-user-updated': UserUpdatedEvent;
    'twotier-roles-changed': RolesChangedEvent;
    'twotier-before-remove-user': BeforeRemoveUserEvent;
    'twotier-user-removed': UserRemovedEvent;
    'twotier-user-restored': UserRestoredEvent;
    'twotier-password-reset': PasswordResetEvent;
  }
}
