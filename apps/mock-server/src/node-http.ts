/**
 * `node:http`, without what an `import` of it loads besides: that reads every name of the module, also the ones behind
 * which Node's fetch and WebSocket wait to be loaded. They take as long to load as all of our own code.
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http');
