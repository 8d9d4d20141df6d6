import './refusal/define.js';
import './session/define.js';
import './user-manager/define.js';
