import './accept-invitation/define.js';
import './authorize-provider/define.js';
import './enroll-wizard/define.js';
import './refusal/define.js';
import './session/define.js';
import './user-manager/define.js';
