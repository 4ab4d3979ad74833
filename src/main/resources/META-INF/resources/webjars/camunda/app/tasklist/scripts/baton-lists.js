// When somebody signs in: the first list with work in it, and whether there is a pathway that this person may start.
import {element} from './baton-page.js';
import {baton} from './baton-web.js';

const STARTABLE = 'latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true';
const page = document.documentElement.classList;

/** In the order of the screen, where the smallest priority comes first. */
export function firstWithWork(lists) {
  const inOrder = [...lists].sort((one, other) => one.properties.priority - other.properties.priority);
  return {usual: inOrder[0], wanted: inOrder.find(list => list.itemCount > 0) || inOrder[0]};
}

function address() {
  const [route, query] = window.location.hash.replace(/^#!?/, '').split('?');
  return {route, query: new URLSearchParams(query)};
}

/** A list that the address names stays; Tasklist itself would open the first, with or without work in it. */
async function openListWithWork(web) {
  if (address().query.has('filter')) {
    return;
  }
  page.add('baton-choosing');
  const answer = await web.engine('/filter?resourceType=Task&itemCount=true').catch(() => null);
  const {usual, wanted} = firstWithWork((answer && answer.ok && answer.body) || []);
  const {route, query} = address();
  const open = query.get('filter');
  if (wanted && route === '/' && (!open || open === usual.id)) {
    query.set('filter', wanted.id);
    window.location.replace('#/?' + query);
  }
  page.remove('baton-choosing');
}

async function offerToStart(web) {
  const answer = await web.engine('/process-definition/count?' + STARTABLE).catch(() => null);
  page.toggle('baton-may-start', Boolean(answer && answer.ok && answer.body.count));
}

export default [
  {
    id: 'baton-lists',
    pluginPoint: 'tasklist.navbar.action', // is there while somebody is signed in
    render: (node, {api}, scope) => {
      const web = baton(api);
      node.append(element('span', {class: 'baton-hook'}));
      scope.$on('$destroy', () => page.remove('baton-may-start', 'baton-choosing'));
      offerToStart(web);
      openListWithWork(web);
    }
  }
];
