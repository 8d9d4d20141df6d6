const violations: string[] = [];
Object.assign(window, {
  violations,
  // The test runner rewrites dynamic imports to go through its own window.
  __vitest_browser_runner__: Reflect.get(window.parent, '__vitest_browser_runner__'),
});
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
);
