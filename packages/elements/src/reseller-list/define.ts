import { defineElement } from '../base/define.js';
import { TwotierResellerList } from './reseller-list.js';

defineElement('twotier-reseller-list', TwotierResellerList);
