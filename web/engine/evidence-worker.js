/** The Worker that evidence is looked for in. */
import { EvidenceEngine } from './evidence-engine.js';
import { sheetAt, sheetNames } from './sheets.js';
import { answerCalls } from './worker-host.js';

answerCalls((module) => new EvidenceEngine(module), (engine, method, args, report) => {
  if (method === 'sheetNames') return sheetNames(args[0]);
  if (method === 'openSheet') return engine.open(sheetAt(args[0]));
  return /** @type {any} */ (engine)[method](...args, ...(method === 'work' ? [report] : []));
}, (engine) => engine.stop());
