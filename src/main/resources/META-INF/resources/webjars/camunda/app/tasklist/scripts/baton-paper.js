// What was done on paper while Baton was down is entered afterwards in the same forms: when it was done, and by whom.
import {element, newId} from './baton-page.js';
import {whenSignedOut} from './baton-web.js';

const SUBMIT = /\/(task|process-definition)\/(?:key\/)?[^/]+\/submit-form\/?(?:\?.*)?$/;
/** Where Tasklist has the buttons of a form: of a task, and of a start. */
const PLACES = '.task-details .form-actions, .modal .form-actions, .modal-footer';

function part(label, input) {
  return element('div', {class: 'baton-field'}, element('label', {for: input.id}, label), input);
}

/** For a form that sends it itself: its class is another one, so that Tasklist's forms do not take it for theirs. */
export function paperPart(name = 'baton-told-paper') {
  const at = element('input', {type: 'datetime-local', id: newId('paper-at'), class: 'form-control'});
  const by = element('input', {type: 'text', id: newId('paper-by'), class: 'form-control', maxlength: 200, autocomplete: 'off'});
  const node = element(
    'details',
    {class: name},
    element('summary', {}, 'Done on paper, while Baton was down?'),
    element('p', {}, 'Give both. The story then tells when it was done and when it was entered; what is due next counts from when it was done.'),
    part('When it was done', at),
    part('Who did it, as on the paper', by)
  );
  node.answers = () => {
    const time = at.value && new Date(at.value);
    return node.open && (at.value || by.value.trim())
      ? {doneOnPaperAt: time ? time.toISOString() : '', doneOnPaperBy: by.value.trim()}
      : {};
  };
  return node;
}

/** The part that stands beside the form on the screen. */
function shown() {
  const all = [...document.querySelectorAll('.baton-paper')].filter(each => each.isConnected && each.offsetParent !== null);
  return all.find(each => each.closest('.modal')) || all[0] || null;
}

function offer() {
  document.querySelectorAll(PLACES).forEach(place => {
    const submits = place.querySelector('button[type="submit"], button.btn-primary');
    const form = place.closest('.task-details, .modal-content, .modal');
    if (submits && form && form.querySelector('.fjs-container') && !form.querySelector('.baton-paper')) {
      place.before(paperPart('baton-paper'));
    }
  });
}

/** Beside the answers; the server takes them out, and refuses what cannot be. */
function withPaper(body, answers) {
  const sent = JSON.parse(body || '{}');
  const said = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, {value, type: 'String'}]));
  return JSON.stringify({...sent, variables: {...(sent.variables || {}), ...said}});
}

const open = XMLHttpRequest.prototype.open;
const send = XMLHttpRequest.prototype.send;
const submits = new WeakSet();

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  if (String(method).toUpperCase() === 'POST' && SUBMIT.test(String(url))) {
    submits.add(this);
  }
  return open.call(this, method, url, ...rest);
};

XMLHttpRequest.prototype.send = function (body) {
  const paper = submits.has(this) ? shown() : null;
  const answers = paper ? paper.answers() : {};
  return send.call(this, Object.keys(answers).length ? withPaper(body, answers) : body);
};

new MutationObserver(offer).observe(document.body, {childList: true, subtree: true});
whenSignedOut(() => document.querySelectorAll('.baton-paper').forEach(each => each.remove()));

export default [];
