/** The Worker that tables are read in for metrics. */
import { MetricsEngine } from './metrics-engine.js';
import { sheetAt, sheetNames } from './sheets.js';
import { answerCalls } from './worker-host.js';

answerCalls((module) => new MetricsEngine(module), (engine, method, args, report) => {
  if (method === 'sheetNames') return sheetNames(args[0]);
  if (method === 'openSheet') return engine.open(sheetAt(args[0]), args[1]);
  return /** @type {any} */ (engine)[method](...args, ...(method === 'read' ? [report] : []));
});
