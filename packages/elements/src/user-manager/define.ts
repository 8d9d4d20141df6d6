import { defineElement } from '../base/define.js';
import { UserManager } from './user-manager.js';

defineElement('twotier-user-manager', UserManager);
