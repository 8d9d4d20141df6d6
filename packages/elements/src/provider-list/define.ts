import { defineElement } from '../base/define.js';
import { TwotierProviderList } from './provider-list.js';

defineElement('twotier-provider-list', TwotierProviderList);
