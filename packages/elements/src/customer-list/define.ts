import { defineElement } from '../base/define.js';
import { TwotierCustomerList } from './customer-list.js';

defineElement('twotier-customer-list', TwotierCustomerList);
