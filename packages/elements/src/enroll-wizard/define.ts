import { defineElement } from '../base/define.js';
import { EnrollWizard } from './enroll-wizard.js';

defineElement('twotier-enroll-wizard', EnrollWizard);
