// The tab "Case" of a task: who it is, who is responsible, what has happened, what may be told.
import {formOf} from './baton-form.js';
import {Messages} from './baton-messages.js';
import {element, isPast, when} from './baton-page.js';
import {paperPart} from './baton-paper.js';
import {openTasks, responsibleNode, ringNode, storyList} from './baton-story.js';
import {baton, trouble, whenSignedOut} from './baton-web.js';

const EVERY_MS = 10000;
const TASK_GONE = 'This task is no longer open to you: the case has moved on.';

/** Asked before an entry is marked as entered in error; the server asks for the same. */
const CORRECTION = {
  components: [
    {type: 'textarea', key: 'reason', label: 'Why is it wrong?', validate: {required: true, minLength: 5, maxLength: 500}},
    {
      type: 'textfield',
      key: 'moveTo',
      label: 'Case where it belongs, if it is another person’s',
      description: 'The reference, e.g. K7QM-4XTN. Whoever was told is told of the correction.',
      validate: {maxLength: 20}
    }
  ]
};

/** A part of the page that is drawn again only when what it shows has changed: no flicker, nothing loses its focus. */
function part(node, draw) {
  let drawn = null;
  return value => {
    const now = JSON.stringify(value ?? null);
    if (now !== drawn) {
      drawn = now;
      const children = [draw(value)].flat().filter(Boolean);
      node.replaceChildren(...children);
    }
  };
}

class CaseTab {
  constructor(node, {api, taskId}) {
    this.web = baton(api);
    this.taskId = taskId;
    this.reference = null;
    this.open = null;
    this.stopped = false;
    this.places = {};
    ['message', 'banner', 'responsible', 'ring', 'takeOver', 'now', 'events', 'form', 'correction', 'story'].forEach(name => {
      this.places[name] = element('div');
    });
    this.places.message.setAttribute('role', 'status');
    this.places.message.setAttribute('tabindex', '-1');
    this.messages = new Messages(this.web);
    this.body = element('div', {class: 'baton-case', hidden: true});
    this.body.append(...this.layout());
    this.parts = this.drawnParts();
    node.append(this.places.message, this.body);
    this.say('Loading the case …');
  }

  layout() {
    const {banner, responsible, ring, takeOver, now, events, form, correction, story} = this.places;
    return [
      banner,
      element('section', {'aria-label': 'Who is responsible'}, responsible, ring, takeOver),
      element('section', {}, element('h4', {}, 'Open now'), now),
      element('section', {}, element('h4', {}, 'Something has changed'), events, form),
      this.messages.node,
      element('section', {}, element('h4', {}, 'The story so far'), correction, story),
      element('p', {}, element('a', {href: '/baton/my-decisions', target: '_blank', rel: 'noopener'}, 'What became of my decisions'))
    ];
  }

  drawnParts() {
    return {
      banner: part(this.places.banner, value => [
        element('h3', {class: 'baton-banner'}, value.banner),
        element('p', {class: 'baton-reference'}, [value.pathway, value.reference, value.status].filter(Boolean).join(' · '))
      ]),
      responsible: part(this.places.responsible, responsibleNode),
      ring: part(this.places.ring, ringNode),
      now: part(this.places.now, openTasks),
      story: part(this.places.story, story => storyList(story, entry => this.openCorrection(entry))),
      events: part(this.places.events, events => this.eventButtons(events))
    };
  }

  start() {
    this.wake = () => document.visibilityState === 'visible' && this.refresh();
    document.addEventListener('visibilitychange', this.wake);
    this.timer = setInterval(this.wake, EVERY_MS);
    this.refresh();
  }

  stop() {
    this.stopped = true;
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.wake);
    this.body.replaceChildren();
  }

  say(words, alarming) {
    if (this.places.message.textContent !== words) {
      this.places.message.className = words ? 'alert ' + (alarming ? 'alert-danger' : 'alert-info') : '';
      this.places.message.textContent = words;
    }
  }

  /** By its task; once that has gone, by the reference, for whoever's team is part of the case. */
  async fetchCase() {
    const byTask = await this.web.get(`/tasks/${encodeURIComponent(this.taskId)}/case`);
    this.taskGone = byTask.status === 404 && Boolean(this.reference);
    return this.taskGone ? this.web.get(`/cases/${encodeURIComponent(this.reference)}`) : byTask;
  }

  async refresh() {
    this.asked = (this.asked || 0) + 1;
    const mine = this.asked;
    const answer = await this.fetchCase().catch(() => null);
    if (this.stopped || mine !== this.asked) {
      return;
    }
    if (!answer || (!answer.ok && answer.status >= 500)) {
      this.say(
        this.seen ? `Baton cannot be reached. What you see is from ${when(this.seen)}.` : 'Baton cannot be reached.',
        true
      );
    } else if (!answer.ok) {
      this.body.hidden = true;
      this.say(trouble(answer), true);
    } else {
      this.show(answer.body);
    }
  }

  show(found) {
    this.reference = found.reference;
    this.seen = new Date().toISOString();
    this.body.hidden = false;
    this.parts.banner({banner: found.banner, reference: found.reference, pathway: found.pathway, status: found.status});
    this.parts.responsible(found.responsible);
    this.parts.ring(found.ring);
    this.parts.now((found.now || []).map(task => ({...task, overdue: isPast(task.due)})));
    this.messages.show(found.reference);
    this.parts.story(found.story);
    this.keepingFocus(() => this.parts.events(found.events || []));
    this.noteThatTheOpenFormIsLate(found.events || []);
    if (this.taskGone) {
      this.places.takeOver.replaceChildren();
    } else {
      this.offerTakingOver();
    }
    this.say([this.told, this.taskGone && TASK_GONE].filter(Boolean).join(' '));
  }

  keepingFocus(draw) {
    const message = this.places.events.contains(document.activeElement) && document.activeElement.dataset.message;
    draw();
    const again = message && [...this.places.events.querySelectorAll('button')].find(each => each.dataset.message === message);
    if (again) {
      again.focus();
    }
  }

  eventButtons(events) {
    if (!events.length) {
      return element('p', {}, 'There is nothing to tell this case now.');
    }
    return element(
      'div',
      {class: 'baton-actions'},
      events.map(event =>
        element(
          'button',
          {type: 'button', class: 'btn btn-default', 'data-message': event.message, click: () => this.openForm(event)},
          event.label
        )
      )
    );
  }

  noteThatTheOpenFormIsLate(events) {
    if (this.open && !events.some(event => event.message === this.open.event.message)) {
      this.open.late.textContent = 'The case has moved on and no longer waits for this.';
      this.open.late.className = 'alert alert-danger';
    }
  }

  openForm(event) {
    this.told = null;
    const late = element('div', {role: 'status'});
    const form = formOf(
      event.form,
      {title: event.label, send: 'Confirm: ' + event.label, beside: paperPart()},
      answers => this.tell(event, answers),
      () => this.closeForm(event)
    );
    this.open = {event, late};
    this.places.form.replaceChildren(late, form.node);
    form.focus();
  }

  closeForm(event) {
    this.open = null;
    this.places.form.replaceChildren();
    const button = [...this.places.events.querySelectorAll('button')].find(each => each.dataset.message === event.message);
    (button || this.places.message).focus();
  }

  async tell(event, answers) {
    const answer = await this.web.post(
      `/cases/${encodeURIComponent(this.reference)}/events/${encodeURIComponent(event.message)}`,
      answers
    );
    if (answer.status === 400 && answer.body && Array.isArray(answer.body.errors) && answer.body.errors.length) {
      return answer.body.errors;
    }
    if (!answer.ok) {
      return [trouble(answer)];
    }
    this.told = `Recorded: ${event.label}.`;
    this.open = null;
    this.places.form.replaceChildren();
    this.say(this.told);
    this.places.message.focus();
    this.refresh();
    return [];
  }

  openCorrection(entry) {
    const close = () => {
      this.places.correction.replaceChildren();
      this.places.message.focus();
    };
    const form = formOf(
      CORRECTION,
      {title: 'Entered in error: ' + entry.label, send: 'Mark as entered in error'},
      answers => this.correct(entry, answers, close),
      close
    );
    this.places.correction.replaceChildren(form.node);
    form.focus();
  }

  async correct(entry, answers, close) {
    const answer = await this.web.post(
      `/cases/${encodeURIComponent(this.reference)}/entries/${encodeURIComponent(entry.id)}/correction`,
      {reason: answers.reason, moveTo: (answers.moveTo || '').trim() || null}
    );
    if (!answer.ok) {
      const errors = answer.body && answer.body.errors;
      return Array.isArray(errors) && errors.length ? errors : [trouble(answer)];
    }
    this.told = `Marked as entered in error: ${entry.label}.`;
    this.say(this.told);
    close();
    this.refresh();
    return [];
  }

  async offerTakingOver() {
    const task = await this.web.task(this.taskId).catch(() => null);
    const me = await this.web.me().catch(() => null);
    if (this.stopped || !task || !task.ok || !me || !me.ok) {
      return;
    }
    const holder = task.body.assignee;
    const colleague = Boolean(holder) && holder !== me.body.userId;
    if (!colleague) {
      this.places.takeOver.replaceChildren();
    } else if (!this.places.takeOver.firstChild) {
      this.places.takeOver.append(
        element('p', {}, 'A colleague holds this task.'),
        element('button', {type: 'button', class: 'btn btn-default', click: () => this.takeOver()}, 'Take over')
      );
    }
  }

  async takeOver() {
    const answer = await this.web.post(`/tasks/${encodeURIComponent(this.taskId)}/take-over`).catch(() => null);
    if (answer && answer.ok) {
      window.location.reload(); // Tasklist shows the holder from its own memory
    } else {
      this.say(answer ? trouble(answer) : 'Baton cannot be reached. The task is still your colleague’s.', true);
      this.places.message.focus();
    }
  }
}

const tabs = new Set();
whenSignedOut(() => tabs.forEach(tab => tab.stop()));

export default [
  {
    id: 'baton-case',
    pluginPoint: 'tasklist.task.detail',
    priority: 900, // after Form (1000), which stays the default
    properties: {label: 'Case'},
    // `unmount` is not told which tab goes; the tab's scope is
    render: (node, params, scope) => {
      const tab = new CaseTab(node, params);
      tabs.add(tab);
      scope.$on('$destroy', () => {
        tab.stop();
        tabs.delete(tab);
      });
      tab.start();
    }
  }
];
