import type { TwotierElement } from '../base/twotier-element.js';
import { AddUser } from './add-user.js';
import type { Keepers, UsersHost } from './keepers.js';
import { RoleEditor } from './role-editor.js';
import { SignInDataPage } from './sign-in-data.js';
import { UserDialogs } from './user-dialogs.js';

/**
 * Everything that is opened from the list of users. Together, because a form or a question that ends with a password
 * needs the page that shows it: a password is answered once only.
 */
export class UserPages {
  readonly add: AddUser;
  readonly editor: RoleEditor;
  readonly signInData: SignInDataPage;
  readonly dialogs: UserDialogs;

  constructor(host: TwotierElement & UsersHost, keepers: Keepers) {
    this.add = new AddUser(host);
    this.editor = new RoleEditor(host, keepers);
    this.signInData = new SignInDataPage(host);
    this.dialogs = new UserDialogs(host);
  }
}
