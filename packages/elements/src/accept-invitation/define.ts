import { defineElement } from '../base/define.js';
import { TwotierAcceptInvitation } from './accept-invitation.js';

defineElement('twotier-accept-invitation', TwotierAcceptInvitation);
