import './refusal/define.js';
import './session/define.js';
