import { defineElement } from '../base/define.js';
import { TwotierAuthorizeProvider } from './authorize-provider.js';

defineElement('twotier-authorize-provider', TwotierAuthorizeProvider);
