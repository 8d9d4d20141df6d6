import type { RoleId, UserId, UserStatus } from '@twotier/core';
import type { World } from '../world.js';
import { studioBrandl } from './cast.js';
import { daysAgo, person } from './story.js';

/** Name, mailbox, roles, status, days since the last sign-in (or since the removal). */
type Row = readonly [name: string, mailbox: string, roles: readonly RoleId[], status: UserStatus, days: number];

/** Twenty-one colleagues of Katrin and Jonas, in every status and with every kind of role. */
const rows: readonly Row[] = [
  ['Anna Zirngibl', 'a.zirngibl', ['global-admin'], 'active', 2],
  ['Ahmet Yıldız', 'a.yildiz', ['helpdesk-agent'], 'active', 0],
  ['Barbara Ebner', 'b.ebner', ['billing-admin'], 'active', 6],
  ['Benedikt Gruber', 'b.gruber', ['admin-agent', 'billing-admin'], 'active', 1],
  ['Carla Moretti', 'c.moretti', ['sales-agent'], 'active', 3],
  ['Daniel Pongratz', 'd.pongratz', ['helpdesk-agent'], 'blocked', 48],
  ['Elif Kaya', 'e.kaya', ['sales-agent', 'referral-user'], 'active', 9],
  ['Florian Obermüller', 'f.obermueller', ['user-management-admin'], 'active', 4],
  ['Greta Hufnagl', 'g.hufnagl', ['sales-agent'], 'password-change-due', 0],
  ['Hans-Jürgen Freiherr von Schönborn-Wiesentheid', 'hj.schoenborn', ['report-viewer'], 'active', 31],
  ['Ines Baumgartner', 'i.baumgartner', ['incentives-admin'], 'active', 12],
  ['Iris Schwarz', 'i.schwarz', ['helpdesk-agent'], 'removed', 22],
  ['Jakob Lechner', 'j.lechner', ['default-user'], 'active', 80],
  ['Lena Fuchs', 'l.fuchs', ['admin-agent'], 'active', 5],
  ['Luisa Kronseder', 'l.kronseder', ['incentives-user'], 'active', 17],
  ['Mateusz Nowak', 'm.nowak', ['helpdesk-agent'], 'active', 1],
  ['Nadja Rauch', 'n.rauch', ['mpn-partner-admin'], 'active', 60],
  ['Oskar Thalhammer', 'o.thalhammer', ['sales-agent'], 'removed', 35],
  ['Petra Vilsmeier', 'p.vilsmeier', ['business-profile-admin'], 'active', 8],
  ['Quirin Stadler', 'q.stadler', ['helpdesk-agent'], 'password-change-due', 0],
  ['Theresa Aigner', 't.aigner', ['referral-admin'], 'blocked', 90],
];

export function colleagues(world: World): void {
  for (const [fullName, name, roles, status, days] of rows) {
    person(world, studioBrandl, {
      id: `user-${name.split('.').at(-1)}` as UserId,
      fullName,
      name,
      roles,
      status,
      createdDaysAgo: 110,
      lastSignInAt: daysAgo(world, status === 'removed' ? days + 3 : days),
      ...(status === 'removed' && { removedAt: daysAgo(world, days) }),
    });
  }
}
