import { defineElement } from '../base/define.js';
import { TwotierRefusal } from './refusal.js';

defineElement('twotier-refusal', TwotierRefusal);
