import { defineElement } from '../base/define.js';
import { TwotierUserManager } from './user-manager.js';

defineElement('twotier-user-manager', TwotierUserManager);
