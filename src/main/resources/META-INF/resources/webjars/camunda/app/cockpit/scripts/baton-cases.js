// The tab "Cases" of a pathway: where each case is and whether it is late. No person; a story opens for a stated reason.
import {element, isPast, newId, timeElement} from '../../tasklist/scripts/baton-page.js';
import {openTasks, responsibleNode, storyList} from '../../tasklist/scripts/baton-story.js';
import {baton, trouble, whenSignedOut} from '../../tasklist/scripts/baton-web.js';

const EVERY_MS = 30000;
/** As many as the server gives. */
const MOST = 300;

class CasesTab {
  constructor(node, {api, processDefinitionId}) {
    this.web = baton(api);
    this.definition = processDefinitionId;
    this.message = element('div', {role: 'status', tabindex: '-1'});
    this.table = element('div');
    this.story = element('div');
    this.finished = element(
      'p',
      {hidden: true},
      element('a', {href: '/baton/manager', target: '_blank', rel: 'noopener'}, 'Finished cases, their clocks and outcomes')
    );
    this.drawn = null;
    node.append(element('div', {class: 'baton-case'}, this.message, this.table, this.story, this.finished));
    this.say('Loading the cases …');
  }

  start() {
    this.wake = () => document.visibilityState === 'visible' && this.refresh();
    this.timer = setInterval(this.wake, EVERY_MS);
    this.refresh();
  }

  stop() {
    this.stopped = true;
    clearInterval(this.timer);
    this.table.replaceChildren();
    this.story.replaceChildren();
  }

  say(words, alarming) {
    this.message.className = words ? 'alert ' + (alarming ? 'alert-danger' : 'alert-info') : '';
    this.message.textContent = words;
  }

  /** The running cases of the pathway, in whatever version they began. */
  async fetchCases() {
    if (!this.pathway) {
      const definition = await this.web.processDefinition(this.definition);
      if (!definition.ok) {
        return definition;
      }
      this.pathway = definition.body.key;
    }
    return this.web.get('/manager/cases?pathway=' + encodeURIComponent(this.pathway));
  }

  async refresh() {
    const answer = await this.fetchCases().catch(() => null);
    if (this.stopped) {
      return;
    }
    if (answer && answer.status === 403) {
      this.stop();
      this.say('Running cases are shown to managers of an organisation, each the own ones. You may see the drawing.');
      return;
    }
    if (!answer || !answer.ok) {
      this.say(answer ? trouble(answer) : 'Baton cannot be reached. What you see may be old.', true);
      return;
    }
    this.say('');
    this.finished.hidden = false;
    const now = JSON.stringify(answer.body);
    if (now !== this.drawn) {
      this.drawn = now;
      this.draw(answer.body || []);
    }
  }

  draw(cases) {
    const focused = this.table.contains(document.activeElement) && document.activeElement.dataset.reference;
    if (!cases.length) {
      this.table.replaceChildren(element('p', {}, 'No case of your organisation runs here.'));
      return;
    }
    const heads = ['Case', 'Waits for', 'Responsible', 'Started', 'Next due', 'Clock', 'Story'];
    this.table.replaceChildren(
      element(
        'table',
        {class: 'table baton-cases'},
        element('caption', {}, cases.length < MOST ? 'Running cases of your organisation' : `The ${MOST} cases to look at first: what is overdue, then the newest. The page of outcomes has all of them.`),
        element('thead', {}, element('tr', {}, heads.map(head => element('th', {scope: 'col'}, head)))),
        element('tbody', {}, cases.map(each => this.row(each)))
      )
    );
    const again = focused && [...this.table.querySelectorAll('button')].find(each => each.dataset.reference === focused);
    if (again) {
      again.focus();
    }
  }

  row(each) {
    const name = each.reference;
    return element(
      'tr',
      {},
      element('th', {scope: 'row'}, name),
      element('td', {}, each.status || ''),
      element('td', {}, each.responsible || ''),
      element('td', {}, each.started ? timeElement(each.started) : ''),
      element('td', {}, each.nextDue ? timeElement(each.nextDue) : ''),
      element('td', {class: each.overdue ? 'baton-overdue' : ''}, each.overdue ? 'Overdue' : 'In time'),
      element(
        'td',
        {},
        each.openable &&
          element(
            'button',
            {
              type: 'button',
              class: 'btn btn-default',
              'data-reference': name,
              'aria-label': 'Open the story of ' + name,
              click: () => this.askWhy(name)
            },
            'Open …'
          )
      )
    );
  }

  askWhy(reference) {
    const id = newId('reason');
    const error = element('p', {class: 'baton-error', id: id + '-error', role: 'alert'});
    const input = element('input', {id, class: 'form-control', maxlength: 500, 'aria-describedby': error.id, autocomplete: 'off'});
    const form = element(
      'form',
      {class: 'baton-form', novalidate: true},
      element('h4', {}, 'Open the story of ' + reference),
      element('p', {}, 'It shows who the person is. Your name, the time and your reason are recorded.'),
      element('label', {for: id}, 'Why do you need to see it?'),
      input,
      error,
      element(
        'div',
        {class: 'baton-actions'},
        element('button', {type: 'submit', class: 'btn btn-primary'}, 'Open the story'),
        element('button', {type: 'button', class: 'btn btn-default', click: () => this.close(reference)}, 'Do not open')
      )
    );
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const wrong = await this.open(reference, input.value.trim());
      error.textContent = wrong || '';
      if (wrong) {
        input.setAttribute('aria-invalid', 'true');
        input.focus();
      }
    });
    this.story.replaceChildren(form);
    input.focus();
  }

  async open(reference, reason) {
    if (!reason) {
      return 'Give the reason.';
    }
    const path = `/manager/cases/${encodeURIComponent(reference)}/open`;
    const answer = await this.web.post(path, {reason}).catch(() => null);
    if (!answer) {
      return 'Baton cannot be reached.';
    }
    if (answer.status === 400 && answer.body && Array.isArray(answer.body.errors)) {
      return answer.body.errors.join(' ');
    }
    if (!answer.ok) {
      return trouble(answer);
    }
    this.show(reference, answer.body);
    return null;
  }

  show(reference, found) {
    const title = element('h3', {class: 'baton-banner', tabindex: '-1'}, found.banner || reference);
    this.story.replaceChildren(
      title,
      element('p', {class: 'baton-reference'}, [found.pathway, reference, found.status].filter(Boolean).join(' · ')),
      responsibleNode(found.responsible),
      element('h4', {}, 'Open now'),
      openTasks((found.now || []).map(task => ({...task, overdue: isPast(task.due)}))),
      element('h4', {}, 'The story so far'),
      storyList(found.story),
      element('button', {type: 'button', class: 'btn btn-default', click: () => this.close(reference)}, 'Close the story')
    );
    title.focus();
  }

  close(reference) {
    this.story.replaceChildren();
    const button = [...this.table.querySelectorAll('button')].find(each => each.dataset.reference === reference);
    if (button) {
      button.focus();
    }
  }
}

const tabs = new Set();
whenSignedOut(() => tabs.forEach(tab => tab.stop()));

export default [
  {
    id: 'baton-cases',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 20,
    properties: {label: 'Cases'},
    render: (node, params, scope) => {
      const tab = new CasesTab(node, params);
      tabs.add(tab);
      scope.$on('$destroy', () => {
        tab.stop();
        tabs.delete(tab);
      });
      tab.start();
    }
  }
];
