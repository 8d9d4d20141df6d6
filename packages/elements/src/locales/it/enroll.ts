import type { Translation } from '../../base/words.js';
import type { enroll as source } from '../en/enroll.js';

export const enroll = {
  'enroll.action.create-one': 'Creane uno',
  'enroll.action.enroll-now': 'Registrati ora',
  'enroll.action.sign-in': 'Accedi',
  'enroll.company.country': 'Paese/area geografica',
  'enroll.company.legal-name': 'Ragione sociale',
  'enroll.company.legal-profile': 'Profilo aziendale legale',
  'enroll.contact.primary': 'Contatto principale',
  'enroll.contact.support': 'Contatto del supporto clienti',
  'enroll.status.review': 'Revisione',
  'enroll.status.verification': 'Verifica',
  'enroll.step.check': 'Verifica e registrazione',
  'enroll.step.company': 'Azienda e contatti',
  'enroll.step.membership': 'Adesione partner',
  'enroll.step.profile': 'Profilo di adesione',
  'enroll.step.welcome': 'Prima di iniziare',
  'enroll.step.work-account': 'Account aziendale',
  'enroll.steps.label': 'Passaggi della registrazione',
  'enroll.title': 'Diventa rivenditore cloud',
  'enroll.welcome.title': 'Introduzione',
} satisfies Translation<typeof source>;
