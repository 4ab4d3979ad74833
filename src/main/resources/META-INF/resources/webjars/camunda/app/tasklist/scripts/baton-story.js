// What is shown of a case, in Tasklist and (to a manager who gave a reason) in Cockpit.
import {element, telephone, timeElement} from './baton-page.js';

function struckBecause(correction) {
  return element(
    'p',
    {class: 'baton-correction'},
    element('strong', {}, 'Entered in error'),
    `: ${correction.reason || 'no reason given'} – ${correction.who || correction.by || 'unknown'}, `,
    timeElement(correction.at),
    correction.movedTo ? `. Moved to ${correction.movedTo}.` : ''
  );
}

function answersOf(entry) {
  const answers = entry.answers || [];
  return (
    answers.length > 0 &&
    element(
      'dl',
      {class: 'baton-answers'},
      answers.map(answer => element('div', {}, element('dt', {}, answer.label), element('dd', {}, String(answer.text ?? ''))))
    )
  );
}

function correctButton(entry, correct) {
  return (
    correct &&
    entry.who !== 'Baton' && // what Baton worked out follows from what people wrote
    (entry.answers || []).length > 0 &&
    element(
      'button',
      {type: 'button', class: 'btn btn-link baton-correct', 'aria-label': `Entered in error: ${entry.label}`, click: () => correct(entry)},
      'Entered in error …'
    )
  );
}

function entryNode(entry, correct) {
  const said = [element('h5', {}, entry.label), answersOf(entry)];
  return element(
    'li',
    {class: 'baton-entry'},
    element('p', {class: 'baton-when'}, timeElement(entry.at), entry.who ? ` · ${entry.who}` : ''),
    entry.paper &&
      element('p', {class: 'baton-when'}, `Done on paper by ${entry.paper.by}, entered `, timeElement(entry.paper.enteredAt)),
    entry.correction ? [struckBecause(entry.correction), element('del', {}, said)] : [...said, correctButton(entry, correct)]
  );
}

/**
 * Newest first.
 * @param correct called with an entry that somebody wants to mark as entered in error; without it nothing can be marked
 */
export function storyList(story, correct) {
  const entries = [...(story || [])].sort(
    (one, other) => new Date(other.at) - new Date(one.at) || Number(other.id) - Number(one.id) || 0
  );
  return entries.length
    ? element('ol', {class: 'baton-story'}, entries.map(entry => entryNode(entry, correct)))
    : element('p', {}, 'Nothing is written yet.');
}

export function responsibleNode(responsible) {
  return element('p', {class: 'baton-responsible'}, 'Responsible now: ', element('strong', {}, responsible || 'not recorded'));
}

export function ringNode(ring) {
  return (
    ring &&
    element('p', {class: 'baton-ring'}, 'Ring ', element('strong', {}, ring.name || ''), ' ', ring.number && telephone(ring.number))
  );
}

/** @param now each with `overdue`, so that a task that becomes late is drawn again */
export function openTasks(now) {
  const tasks = now || [];
  if (!tasks.length) {
    return element('p', {}, 'No task is open.');
  }
  return element(
    'ul',
    {class: 'baton-now'},
    tasks.map(task =>
      element(
        'li',
        {},
        element('strong', {}, task.label),
        task.team ? ` · ${task.team}` : '',
        task.holder && ` · taken by ${task.holder}`,
        task.holder === null && ' · nobody has taken it yet',
        task.due && [
          ' · ',
          element('span', {class: task.overdue ? 'baton-overdue' : ''}, task.overdue ? 'overdue since ' : 'due ', timeElement(task.due))
        ]
      )
    )
  );
}
