// On each card of the list: who, which pathway, by when, whom to ring. One request for all cards that appear together.
import {baton, whenSignedOut} from './baton-web.js';
import {element, isPast, when} from './baton-page.js';

const TOGETHER_MS = 50;
const AT_ONCE = 40;

const known = new Map();
const shown = new Map();
let waiting = new Set();
let timer = null;

function ringText(ring) {
  const words = typeof ring === 'object' ? [ring.name, ring.number].filter(Boolean).join(' ') : String(ring);
  return /^ring\b/i.test(words) ? words : 'Ring ' + words;
}

function draw(node, card) {
  if (!card) {
    node.replaceChildren();
    return;
  }
  const overdue = isPast(card.due);
  node.replaceChildren(
    element(
      'div',
      {class: 'baton-card'},
      card.person && element('div', {class: 'baton-card-person'}, card.person),
      element(
        'div',
        {class: 'baton-card-facts'},
        card.pathway && element('span', {}, card.pathway),
        card.due &&
          element('span', {class: overdue ? 'baton-overdue' : ''}, (overdue ? 'Overdue since ' : 'Due ') + when(card.due))
      ),
      card.ring && element('div', {class: 'baton-card-ring'}, ringText(card.ring))
    )
  );
}

async function fetchCards(api, ids) {
  const query = ids.map(id => 'task=' + encodeURIComponent(id)).join('&');
  const answer = await baton(api)
    .get('/cards?' + query)
    .catch(() => null);
  if (!answer || !answer.ok || !answer.body) {
    return;
  }
  ids.forEach(id => {
    const card = answer.body[id];
    if (card) {
      known.set(id, card);
    } else {
      known.delete(id);
    }
    (shown.get(id) || new Set()).forEach(node => draw(node, card));
  });
}

function ask(api, taskId) {
  waiting.add(taskId);
  timer =
    timer ||
    setTimeout(() => {
      const ids = [...waiting];
      waiting = new Set();
      timer = null;
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        fetchCards(api, ids.slice(from, from + AT_ONCE));
      }
    }, TOGETHER_MS);
}

whenSignedOut(() => {
  known.clear();
  shown.forEach(nodes => nodes.forEach(node => node.replaceChildren()));
});

function leave(taskId, node) {
  const nodes = shown.get(taskId);
  if (nodes) {
    nodes.delete(node);
    if (!nodes.size) {
      shown.delete(taskId);
    }
  }
}

export default [
  {
    id: 'baton-card',
    pluginPoint: 'tasklist.card',
    priority: 1000,
    // `unmount` is not told which card goes; the card's scope is
    render: (node, {api, taskId}, scope) => {
      shown.set(taskId, (shown.get(taskId) || new Set()).add(node));
      scope.$on('$destroy', () => leave(taskId, node));
      draw(node, known.get(taskId));
      ask(api, taskId);
    }
  }
];
