// Loaded before a server that is measured (`node --import`): tells the benchmark what the process has used, when asked.
process.on('message', (question) => {
  if (question === 'memory') globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ cpu: process.cpuUsage(), heapUsed, rss });
});
// The wire to the benchmark keeps nobody alive who would end.
process.channel?.unref();
