import { jonas } from './cast.js';
import type { ExamplesOf } from './example.js';

export const usersExamples: ExamplesOf<
  | 'listUsers'
  | 'getUser'
  | 'addUser'
  | 'addUsers'
  | 'changeRoles'
  | 'changeRolesOfUsers'
  | 'resetPassword'
  | 'removeUser'
  | 'restoreUser'
> = {
  listUsers: {
    reply: {
      items: [
        {
          id: 'user-yildiz',
          organizationId: 'studio-brandl',
          fullName: 'Ahmet Yıldız',
          email: 'a.yildiz@studio-brandl.example',
          userName: 'a.yildiz@studiobrandl.onmicrosoft.example',
          roles: ['helpdesk-agent'],
          status: 'active',
          etag: 'v1',
          createdAt: '2026-08-02T09:00:00.000Z',
          lastSignInAt: '2026-11-20T09:00:00.000Z',
        },
        {
          id: 'user-zirngibl',
          organizationId: 'studio-brandl',
          fullName: 'Anna Zirngibl',
          email: 'a.zirngibl@studio-brandl.example',
          userName: 'a.zirngibl@studiobrandl.onmicrosoft.example',
          roles: ['global-admin'],
          status: 'active',
          etag: 'v1',
          createdAt: '2026-08-02T09:00:00.000Z',
          lastSignInAt: '2026-11-18T09:00:00.000Z',
        },
      ],
      total: 23,
      next: 'WyJKb25hcyJd',
    },
  },
  getUser: { params: { userId: 'jonas-weber' }, reply: jonas },
  addUser: {
    body: { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] },
    reply: {
      user: {
        id: 'user-qggmy3v9',
        organizationId: 'studio-brandl',
        fullName: 'Vera Zahn',
        email: 'v.zahn@studio-brandl.example',
        userName: 'v.zahn@studiobrandl.onmicrosoft.example',
        roles: ['sales-agent'],
        status: 'password-change-due',
        etag: 'v1',
        createdAt: '2026-11-20T09:00:00.000Z',
      },
      signInData: {
        userName: 'v.zahn@studiobrandl.onmicrosoft.example',
        temporaryPassword: 'Kfw3T-mQ7xe-p9RhZ-Ld4vN',
        expiresAt: '2026-11-21T09:00:00.000Z',
      },
    },
  },
  addUsers: {
    body: {
      items: [
        { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] },
        { fullName: 'Jonas Weber', email: 'j.weber@studio-brandl.example', roles: ['sales-agent'] },
      ],
    },
    reply: {
      items: [
        {
          done: true,
          user: {
            id: 'user-qggmy3v9',
            organizationId: 'studio-brandl',
            fullName: 'Vera Zahn',
            email: 'v.zahn@studio-brandl.example',
            userName: 'v.zahn@studiobrandl.onmicrosoft.example',
            roles: ['sales-agent'],
            status: 'password-change-due',
            etag: 'v1',
            createdAt: '2026-11-20T09:00:00.000Z',
          },
          signInData: {
            userName: 'v.zahn@studiobrandl.onmicrosoft.example',
            temporaryPassword: 'Kfw3T-mQ7xe-p9RhZ-Ld4vN',
            expiresAt: '2026-11-21T09:00:00.000Z',
          },
        },
        {
          done: false,
          code: 'email-taken',
          rule: 'R-USR-04',
          refusal: { code: 'email-taken', rule: 'R-USR-04', email: 'j.weber@studio-brandl.example' },
        },
      ],
      done: 1,
      failed: 1,
    },
  },
  changeRoles: {
    params: { userId: 'jonas-weber' },
    body: { roles: ['helpdesk-agent'] },
    reply: {
      id: 'jonas-weber',
      organizationId: 'studio-brandl',
      fullName: 'Jonas Weber',
      email: 'j.weber@studio-brandl.example',
      userName: 'j.weber@studiobrandl.onmicrosoft.example',
      roles: ['helpdesk-agent'],
      status: 'active',
      etag: 'v2',
      createdAt: '2025-10-16T09:00:00.000Z',
      lastSignInAt: '2026-11-19T07:00:00.000Z',
    },
  },
  changeRolesOfUsers: {
    body: { items: [{ userId: 'jonas-weber', etag: 'v1', roles: ['helpdesk-agent'] }] },
    reply: {
      items: [
        {
          done: true,
          user: {
            id: 'jonas-weber',
            organizationId: 'studio-brandl',
            fullName: 'Jonas Weber',
            email: 'j.weber@studio-brandl.example',
            userName: 'j.weber@studiobrandl.onmicrosoft.example',
            roles: ['helpdesk-agent'],
            status: 'active',
            etag: 'v2',
            createdAt: '2025-10-16T09:00:00.000Z',
            lastSignInAt: '2026-11-19T07:00:00.000Z',
          },
        },
      ],
      done: 1,
      failed: 0,
    },
  },
  resetPassword: {
    params: { userId: 'jonas-weber' },
    reply: {
      user: {
        id: 'jonas-weber',
        organizationId: 'studio-brandl',
        fullName: 'Jonas Weber',
        email: 'j.weber@studio-brandl.example',
        userName: 'j.weber@studiobrandl.onmicrosoft.example',
        roles: ['sales-agent'],
        status: 'password-change-due',
        etag: 'v2',
        createdAt: '2025-10-16T09:00:00.000Z',
        lastSignInAt: '2026-11-19T07:00:00.000Z',
      },
      signInData: {
        userName: 'j.weber@studiobrandl.onmicrosoft.example',
        temporaryPassword: 'Kfw3T-mQ7xe-p9RhZ-Ld4vN',
        expiresAt: '2026-11-21T09:00:00.000Z',
      },
    },
  },
  removeUser: {
    params: { userId: 'jonas-weber' },
    reply: {
      id: 'jonas-weber',
      organizationId: 'studio-brandl',
      fullName: 'Jonas Weber',
      email: 'j.weber@studio-brandl.example',
      userName: 'j.weber@studiobrandl.onmicrosoft.example',
      roles: ['sales-agent'],
      status: 'removed',
      etag: 'v2',
      createdAt: '2025-10-16T09:00:00.000Z',
      lastSignInAt: '2026-11-19T07:00:00.000Z',
      removedAt: '2026-11-20T09:00:00.000Z',
    },
  },
  restoreUser: {
    params: { userId: 'user-schwarz' },
    reply: {
      id: 'user-schwarz',
      organizationId: 'studio-brandl',
      fullName: 'Iris Schwarz',
      email: 'i.schwarz@studio-brandl.example',
      userName: 'i.schwarz@studiobrandl.onmicrosoft.example',
      roles: ['helpdesk-agent'],
      status: 'active',
      etag: 'v2',
      createdAt: '2026-08-02T09:00:00.000Z',
      lastSignInAt: '2026-10-26T09:00:00.000Z',
    },
  },
};
