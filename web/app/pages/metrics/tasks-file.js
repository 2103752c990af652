/** The tasks of playbooks as files: rows for a spreadsheet, days for a calendar. */
import ical from 'ical-generator';
import { csvOf } from '../../handover/csv.js';

/** @typedef {import('./framework.js').Task} Task */
/** @typedef {(metric: string) => string} Name */

/** @param {readonly Task[]} tasks @param {Name} name @returns {string} */
export const tasksTable = (tasks, name) => csvOf([
  ['metric', 'task', 'owner', 'due', 'done'],
  ...tasks.map(({ metric, step, owner, due, done }) => [name(metric), step, owner, due, done]),
]);

/**
 * What is still to do. Each task keeps its id, so that a calendar that is imported again moves it.
 * @param {readonly Task[]} tasks @param {Name} name @param {Date} [now] @returns {string} an iCalendar file of whole days
 */
export function tasksCalendar(tasks, name, now = new Date()) {
  const calendar = ical({ prodId: { company: 'AMPS', product: 'Metrics', language: 'EN' } });
  for (const { id, metric, step, owner, due } of tasks.filter(({ done }) => !done)) {
    calendar.createEvent({
      id: `${id}@amps`, start: new Date(`${due}T00:00:00Z`), allDay: true, stamp: now, summary: step,
      description: [name(metric), owner].filter(Boolean).join('\n'),
    });
  }
  return `${calendar.toString()}\r\n`;
}
