import { defineConfig } from 'rolldown';

/**
 * The server with everything that it needs at once in a few files: to look for two hundred of them takes longer than to
 * run them. What only the sign-in pages and mails need stays where it is, and is loaded when somebody comes for it.
 */
export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  external: ['nodemailer', /^nodemailer\//, 'oidc-provider', 'openid-client'],
  resolve: { conditionNames: ['@twotier/source', 'node', 'import'] },
  output: { dir: 'dist', chunkFileNames: '[name].js' },
});
