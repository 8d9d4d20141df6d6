import './accept-invitation/define.js';
import './authorize-provider/define.js';
import './enroll-wizard/define.js';
import './invite-customer/define.js';
import './refusal/define.js';
import './reseller-list/define.js';
import './session/define.js';
import './user-manager/define.js';
