// When somebody signs in: the list with work in it, and whether there is a pathway that this person may start.
import {element} from './baton-page.js';
import {baton} from './baton-web.js';

const STARTABLE = 'latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true';
const LOOK_AGAIN = 60000;
const page = document.documentElement.classList;

/** The first list of the screen; while it is empty the second, to which new work comes. */
function choose(lists) {
  const [first, second] = [...lists].sort((one, other) => one.properties.priority - other.properties.priority);
  return {usual: first, wanted: !second || first.itemCount > 0 ? first : second};
}

function address() {
  const [route, query] = window.location.hash.replace(/^#!?/, '').split('?');
  return {route, query: new URLSearchParams(query)};
}

/** A list that the address names stays; Tasklist itself would open the first, empty or not. */
async function openListWithWork(web) {
  if (address().query.has('filter')) {
    return;
  }
  page.add('baton-choosing');
  const answer = await web.engine('/filter?resourceType=Task&itemCount=true').catch(() => null);
  const {usual, wanted} = choose((answer && answer.ok && answer.body) || []);
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

/** What no task shows to the teams of this person; looked for again while the page is open. */
function countToRead(web, place) {
  const look = async () => {
    const answer = await web.get('/inbox/to-read').catch(() => null);
    const count = answer && answer.ok ? answer.body : 0;
    place.replaceChildren(
      ...(count ? [element('a', {href: '/baton/to-read', target: '_blank', rel: 'noopener'}, `To be read: ${count}`)] : [])
    );
  };
  look();
  return window.setInterval(look, LOOK_AGAIN);
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
  },
  {
    id: 'baton-to-read',
    pluginPoint: 'tasklist.navbar.action',
    render: (node, {api}, scope) => {
      const place = element('span', {class: 'baton-to-read'});
      node.append(place);
      const looking = countToRead(baton(api), place);
      scope.$on('$destroy', () => window.clearInterval(looking));
    }
  }
];
