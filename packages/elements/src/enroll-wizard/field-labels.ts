import type { DraftField } from '@twotier/core';
import type { MessageKey } from '../base/catalogue.js';

/** What the fields of the form are called, there and where the answers are read again. */
export const fieldLabels = {
  'legalProfile.legalName': 'enroll.company.legal-name',
  'legalProfile.address.line1': 'enroll.company.line1',
  'legalProfile.address.line2': 'enroll.company.line2',
  'legalProfile.address.postalCode': 'enroll.company.postal-code',
  'legalProfile.address.city': 'enroll.company.city',
  'legalProfile.address.state': 'enroll.company.state',
  'legalProfile.address.country': 'enroll.company.country',
  'primaryContact.fullName': 'enroll.contact.full-name',
  'primaryContact.email': 'enroll.contact.email',
  'primaryContact.phone': 'enroll.contact.phone',
  'supportContact.email': 'enroll.contact.support-email',
  'supportContact.phone': 'enroll.contact.support-phone',
  'supportContact.website': 'enroll.contact.support-website',
} as const satisfies Record<DraftField, MessageKey>;
