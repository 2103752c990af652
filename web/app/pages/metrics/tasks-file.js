/** The tasks of playbooks as files: rows for a spreadsheet, days for a calendar. */
import ical from 'ical-generator';

/** @typedef {import('./framework.js').Task} Task */
/** @typedef {(metric: string) => string} Name */

/** A cell that no spreadsheet takes for a formula. @param {string} text */
const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** @param {readonly Task[]} tasks @param {Name} name @returns {string} */
export const tasksTable = (tasks, name) => [
  'metric,task,owner,due,done',
  ...tasks.map(({ metric, step, owner, due, done }) => [name(metric), step, owner, due, done].map(cell).join(',')),
].map((line) => `${line}\r\n`).join('');

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
