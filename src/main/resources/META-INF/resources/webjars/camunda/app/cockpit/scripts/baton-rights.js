// Whether whoever signs in may change pathways and cases: the style sheet hides from others what the server would refuse.
import {element} from '../../tasklist/scripts/baton-page.js';
import {baton} from '../../tasklist/scripts/baton-web.js';

const UPDATE_ANY = 'permissionName=UPDATE&resourceName=process-definition&resourceType=6&resourceId=*';
const page = document.documentElement.classList;

export default [
  {
    id: 'baton-rights',
    pluginPoint: 'cockpit.navigation', // is there while somebody is signed in
    priority: 0,
    render: async (node, {api}, scope) => {
      node.append(element('span', {class: 'baton-hook'}));
      scope.$on('$destroy', () => page.remove('baton-may-change'));
      const answer = await baton(api).engine('/authorization/check?' + UPDATE_ANY).catch(() => null);
      page.toggle('baton-may-change', Boolean(answer && answer.ok && answer.body.authorized));
    }
  }
];
