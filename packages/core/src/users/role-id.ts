import * as z from 'zod/mini';
import { roleIds } from './role-ids.js';

// Apart from the rules about roles, so that a page which only asks them loads no schema.

/** The id of a role, for example `admin-agent`. */
export const RoleId = /* @__PURE__ */ z.enum(roleIds);
export type RoleId = z.infer<typeof RoleId>;
