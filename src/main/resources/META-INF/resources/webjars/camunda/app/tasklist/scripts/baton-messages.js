// What was sent to whom about a case, by which way, and what came back.
import {element, newId, timeElement} from './baton-page.js';
import {trouble} from './baton-web.js';

const KINDS = {
  gp: 'To the named GP',
  'receiving-unit': 'To the receiving unit',
  plan: 'The plan in writing',
  letter: 'A letter to the person',
  notice: 'To be read',
  correction: 'A correction',
  reminder: 'A reminder'
};
const WAYS = {email: 'E-mail', sms: 'Text message', post: 'By post'};
const ANSWERS = {done: 'It is done', cannot: 'It cannot be done', noted: 'Read'};

function wayNode(way) {
  if (way.channel === 'print') {
    return 'On paper';
  }
  const name = WAYS[way.channel] || 'In Baton';
  if (way.failedAt) {
    return [element('strong', {class: 'baton-overdue'}, `${name}: could not be delivered`), ', given up ', timeElement(way.failedAt)];
  }
  return way.arrivedAt ? [`${name}: delivered `, timeElement(way.arrivedAt)] : `${name}: not sent yet`;
}

function answerNode(message) {
  if (message.answer) {
    return [
      element('strong', {}, ANSWERS[message.answer] || message.answer),
      ', ',
      timeElement(message.answeredAt),
      message.reason && ` – because: ${message.reason}`
    ];
  }
  if (message.answeredAt) {
    return ['On the reply page, ', timeElement(message.answeredAt)];
  }
  return message.replaced ? 'None is awaited: a later message stands in its place' : 'None yet';
}

function row(term, ...said) {
  return element('div', {}, element('dt', {}, term), element('dd', {}, said.flat(Infinity)));
}

function messageNode(message) {
  const waitsForAnswer = message.kind === 'gp' || (message.kind === 'letter' && message.asked);
  const onPaper = (message.ways || []).every(way => way.channel === 'print');
  return element(
    'li',
    {class: 'baton-entry'},
    element('p', {class: 'baton-when'}, timeElement(message.at)),
    element('h5', {}, `${KINDS[message.kind] || message.kind}: ${message.to}`),
    message.corrected && element('p', {class: 'baton-correction'}, 'Something in it was later marked as entered in error.'),
    element(
      'dl',
      {class: 'baton-answers'},
      row('About', message.subject),
      row('Sent', (message.ways || []).map((way, index) => [index > 0 && element('br'), wayNode(way)])),
      (!onPaper || message.openedAt) && row('Opened', message.openedAt ? timeElement(message.openedAt) : 'Not yet'),
      waitsForAnswer &&
        row('Asked', message.asked ? ['Something', message.due && [', by ', timeElement(message.due)]] : 'Nothing'),
      waitsForAnswer && row('Answer', answerNode(message))
    ),
    element(
      'a',
      {
        href: '/baton/letters/' + encodeURIComponent(message.id),
        target: '_blank',
        rel: 'noopener',
        'aria-label': `Read it: ${KINDS[message.kind] || message.kind}, ${message.to} (new tab)`
      },
      'Read it'
    )
  );
}

function list(messages) {
  return element('ol', {class: 'baton-story'}, [...messages].reverse().map(messageNode));
}

function allOf(messages) {
  const reminders = messages.filter(message => message.kind === 'reminder');
  const letters = messages.filter(message => message.kind !== 'reminder');
  return [
    letters.length ? list(letters) : element('p', {}, 'Nothing was sent yet.'),
    reminders.length > 0 &&
      element('details', {}, element('summary', {}, `Reminders of what was overdue (${reminders.length})`), list(reminders))
  ].filter(Boolean);
}

/** A section of its own; drawn again only when something has changed. */
export class Messages {
  constructor(web) {
    const heading = newId('messages');
    this.web = web;
    this.drawn = null;
    this.place = element('div');
    this.node = element('section', {'aria-labelledby': heading}, element('h4', {id: heading}, 'Letters and messages'), this.place);
  }

  async show(reference) {
    const answer = await this.web.get(`/cases/${encodeURIComponent(reference)}/messages`).catch(() => null);
    const now = answer && answer.ok ? JSON.stringify(answer.body) : answer && String(answer.status);
    if (now === null || now === this.drawn) {
      return; // what is drawn stands until there is something newer; the tab itself says when Baton cannot be reached
    }
    this.drawn = now;
    const open = Boolean(this.place.querySelector('details[open]'));
    this.place.replaceChildren(...(answer.ok ? allOf(answer.body || []) : [element('p', {class: 'alert alert-danger'}, trouble(answer))]));
    const details = this.place.querySelector('details');
    if (details) {
      details.open = open;
    }
  }
}
