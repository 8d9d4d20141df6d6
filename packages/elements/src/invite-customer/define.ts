import { defineElement } from '../base/define.js';
import { TwotierInviteCustomer } from './invite-customer.js';

defineElement('twotier-invite-customer', TwotierInviteCustomer);
