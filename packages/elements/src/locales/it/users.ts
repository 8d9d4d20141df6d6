import type { Translation } from '../../base/words.js';
import type { users as source } from '../en/users.js';

export const users = {
  'users.action.add-user': 'Aggiungi utente',
  'users.action.update': 'Aggiorna',
  'users.add.title': 'Aggiungere un nuovo utente',
  'users.field.email': 'Indirizzo di posta elettronica',
  'users.field.full-name': 'Nome completo',
  'users.field.temporary-password': 'Password temporanea',
  'users.field.user-name': 'Nome utente',
  'users.list.count': { one: '{count} utente', many: '{count} utenti', other: '{count} utenti' },
  'users.list.loading': 'Caricamento degli utenti',
  'users.sign-in-information.title': 'Informazioni di accesso',
  'users.title': 'Gestione utenti',
} satisfies Translation<typeof source>;
