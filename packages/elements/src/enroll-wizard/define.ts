import { defineElement } from '../base/define.js';
import { TwotierEnrollWizard } from './enroll-wizard.js';

defineElement('twotier-enroll-wizard', TwotierEnrollWizard);
