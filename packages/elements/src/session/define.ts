import { defineElement } from '../base/define.js';
import { TwotierSession } from './session.js';

defineElement('twotier-session', TwotierSession);
