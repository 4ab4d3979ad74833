// A form-js schema as an accessible form: for the events that people tell a case. The server checks the answers again.
import {element, newId} from './baton-page.js';

const TERM = /^\s*=?\s*([A-Za-z_]\w*)\s*(!?=)\s*(?:"([^"]*)"|(true|false|null))\s*/;

/** Whether `=x = "y" and z != "w" or …` holds; null when it is not a condition of that kind. */
export function holds(expression, answers) {
  let rest = String(expression);
  let some = false;
  let all = true;
  for (;;) {
    const term = TERM.exec(rest);
    if (!term) {
      return null;
    }
    const [whole, name, operator, text, literal] = term;
    const wanted = text !== undefined ? text : {true: true, false: false, null: null}[literal];
    const given = answers[name] ?? null;
    all = all && (given === wanted) === (operator === '=');
    rest = rest.substring(whole.length);
    if (!rest) {
      return some || all;
    }
    const joint = /^(and|or)\b/.exec(rest);
    if (!joint) {
      return null;
    }
    if (joint[1] === 'or') {
      some = some || all;
      all = true;
    }
    rest = rest.substring(joint[1].length);
  }
}

function options(component) {
  return component.values || [];
}

/** `+01:00`: what the clock of this computer is off from UTC at that time. */
function offset(at) {
  const minutes = -at.getTimezoneOffset();
  const two = number => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return (minutes < 0 ? '-' : '+') + two(Math.floor(size / 60)) + ':' + two(size % 60);
}

function dateAndTime(component, ids) {
  const kind = component.subtype || 'datetime';
  const date = kind === 'time' ? null : element('input', {type: 'date', id: ids.input, class: 'form-control'});
  const timeId = date ? ids.input + '-time' : ids.input;
  const time = kind === 'date' ? null : element('input', {type: 'time', id: timeId, class: 'form-control'});
  const parts = [
    date && element('label', {for: ids.input}, component.dateLabel || component.label || 'Date'),
    date,
    time && element('label', {for: timeId}, component.timeLabel || component.label || 'Time'),
    time
  ];
  const read = () => {
    const day = date && date.value;
    const clock = time && time.value;
    if ((date && !day) || (time && !clock)) {
      return null;
    }
    const zone = clock && offset(new Date((day || new Date().toISOString().substring(0, 10)) + 'T' + clock));
    return day && clock ? `${day}T${clock}${zone}` : day || clock + zone;
  };
  const half = () => Boolean(date && time && Boolean(date.value) !== Boolean(time.value));
  return {parts, read, half, focusOn: date || time, label: component.dateLabel || component.timeLabel || component.label};
}

function choices(component, ids, type) {
  const inputs = options(component).map((option, index) => {
    const id = index ? `${ids.input}-${index}` : ids.input;
    return {
      value: option.value,
      input: element('input', {type, id, name: ids.input, value: option.value}),
      label: element('label', {for: id}, option.label)
    };
  });
  const chosen = () => inputs.filter(each => each.input.checked).map(each => each.value);
  return {
    parts: inputs.map(each => element('div', {class: 'baton-choice'}, each.input, each.label)),
    read: () => (type === 'radio' ? (chosen()[0] ?? null) : chosen()),
    focusOn: inputs.length ? inputs[0].input : null,
    grouped: true
  };
}

function single(component, ids, input, read) {
  const label = element('label', {for: ids.input}, component.label || component.key);
  return {parts: [label, input], read: read || (() => input.value.trim() || null), focusOn: input};
}

const CONTROLS = {
  textfield: (c, ids) =>
    single(c, ids, element('input', {type: 'text', id: ids.input, class: 'form-control', autocomplete: 'off'})),
  textarea: (c, ids) => single(c, ids, element('textarea', {id: ids.input, class: 'form-control', rows: 3})),
  number: (c, ids) => {
    const input = element('input', {type: 'text', inputmode: 'decimal', id: ids.input, class: 'form-control'});
    return single(c, ids, input, () => (input.value.trim() === '' ? null : Number(input.value.trim().replace(',', '.'))));
  },
  select: (c, ids) => {
    const entries = options(c).map(option => element('option', {value: option.value}, option.label));
    return single(
      c,
      ids,
      element('select', {id: ids.input, class: 'form-control'}, element('option', {value: ''}, '– choose –'), entries)
    );
  },
  checkbox: (c, ids) => {
    const input = element('input', {type: 'checkbox', id: ids.input});
    const label = element('label', {for: ids.input}, c.label || c.key);
    return {parts: [element('div', {class: 'baton-choice'}, input, label)], read: () => input.checked, focusOn: input};
  },
  radio: (c, ids) => choices(c, ids, 'radio'),
  checklist: (c, ids) => choices(c, ids, 'checkbox'),
  datetime: dateAndTime
};

/** What is wrong with an answer, in words to stand beside the field; null when nothing is. */
export function complaint(component, value, half) {
  const rules = component.validate || {};
  const missing = value === null || value === false || (Array.isArray(value) && !value.length);
  if (half) {
    return 'Give both the date and the time.';
  }
  if (missing) {
    return rules.required ? 'Give an answer.' : null;
  }
  if (component.type === 'number' && Number.isNaN(value)) {
    return 'Give a number.';
  }
  if (rules.min !== undefined && value < Number(rules.min)) {
    return `Give ${rules.min} or more.`;
  }
  if (rules.max !== undefined && value > Number(rules.max)) {
    return `Give ${rules.max} or less.`;
  }
  if (rules.maxLength && String(value).length > Number(rules.maxLength)) {
    return `These are ${String(value).length} characters; at most ${rules.maxLength} are possible.`;
  }
  if (rules.minLength && String(value).length < Number(rules.minLength)) {
    return `Give at least ${rules.minLength} characters.`;
  }
  return rules.pattern && !new RegExp(`^(?:${rules.pattern})$`).test(String(value)) ? 'This is not in the right form.' : null;
}

function field(component) {
  const ids = {input: newId('field')};
  const control = CONTROLS[component.type](component, ids);
  const label = component.label || control.label || component.key;
  const required = Boolean(component.validate && component.validate.required);
  const error = element('p', {class: 'baton-error', id: ids.input + '-error', hidden: true});
  const hint = component.description && element('p', {class: 'help-block', id: ids.input + '-hint'}, component.description);
  const mark = required ? element('span', {class: 'baton-required'}, ' (needed)') : null;
  const node = control.grouped
    ? element('fieldset', {class: 'baton-field'}, element('legend', {}, label, mark), hint, error, control.parts)
    : element('div', {class: 'baton-field'}, control.parts, hint, error);
  if (!control.grouped && mark) {
    (node.querySelector('label') || node).append(mark);
  }
  const inputs = [...node.querySelectorAll('input, textarea, select')];
  const described = (hint ? hint.id + ' ' : '') + error.id;
  inputs.forEach(input => input.setAttribute('aria-describedby', described));
  return {
    component,
    label,
    node,
    read: control.read,
    half: control.half || (() => false),
    focus: () => control.focusOn && control.focusOn.focus(),
    show: words => {
      error.textContent = words || '';
      error.hidden = !words;
      inputs.forEach(input => (words ? input.setAttribute('aria-invalid', 'true') : input.removeAttribute('aria-invalid')));
    }
  };
}

/** Plain words of a text component; null when it shows values that are not here. */
function plain(text) {
  return /\{\{|^\s*=/.test(text || '') ? null : String(text || '').replace(/[#*_`>]+/g, '').trim();
}

function build(components, into, parts) {
  (components || []).forEach(component => {
    if (component.type === 'group') {
      const inner = element('fieldset', {class: 'baton-group'}, component.label && element('legend', {}, component.label));
      build(component.components, inner, parts);
      parts.push({component, node: inner});
      into.append(inner);
    } else if (CONTROLS[component.type] && !component.disabled) {
      const made = field(component);
      parts.push(made);
      into.append(made.node);
    } else if (component.type === 'text' && plain(component.text)) {
      const node = element('p', {class: 'baton-words'}, plain(component.text));
      parts.push({component, node});
      into.append(node);
    } else if (component.type === 'separator') {
      into.append(element('hr'));
    }
  });
}

/** Hides what its condition hides; again until nothing changes, for a hidden answer counts as none. */
function settle(parts) {
  const fields = parts.filter(part => part.read);
  for (let round = 0; round <= parts.length; round += 1) {
    const answers = Object.fromEntries(
      fields.filter(part => !part.node.closest('[hidden]')).map(part => [part.component.key, part.read()])
    );
    const changed = parts.filter(({component, node}) => {
      const hide = component.conditional && component.conditional.hide;
      const hidden = Boolean(hide) && holds(hide, answers) === true;
      const change = node.hidden !== hidden;
      node.hidden = hidden;
      return change;
    });
    if (!changed.length) {
      return;
    }
  }
}

function inSummary(which, words) {
  return words.includes(which.label) ? words : `${which.label} – ${words}`;
}

function summary(problems) {
  const box = element('div', {class: 'baton-summary', role: 'alert', tabindex: '-1'});
  box.append(
    element('p', {class: 'baton-summary-title'}, 'This was not sent. Look at:'),
    element(
      'ul',
      {},
      problems.map(({field: which, words}) =>
        element(
          'li',
          {},
          which
            ? element('button', {type: 'button', class: 'btn-link', click: which.focus}, inSummary(which, words))
            : words
        )
      )
    )
  );
  return box;
}

/**
 * @param schema form-js schema, as an object or as JSON
 * @param words {title, send}
 * @param send takes the answers; promises the reasons why they were refused, none when all is well
 * @param cancel when the person thinks better of it
 */
export function formOf(schema, words, send, cancel) {
  const {components} = typeof schema === 'string' ? JSON.parse(schema || '{}') : schema || {};
  const parts = [];
  const problemsPlace = element('div');
  const body = element('div');
  const titleId = newId('title');
  const title = element('h4', {id: titleId, tabindex: '-1'}, words.title);
  build(components, body, parts);
  const submit = element('button', {type: 'submit', class: 'btn btn-primary'}, words.send);
  const stop = element('button', {type: 'button', class: 'btn btn-default', click: cancel}, 'Do not send');
  const form = element('form', {class: 'baton-form', 'aria-labelledby': titleId, novalidate: true, autocomplete: 'off'});
  form.append(title, problemsPlace, body, ...[words.beside].filter(Boolean), element('div', {class: 'baton-actions'}, submit, stop));
  form.addEventListener('input', () => settle(parts));
  form.addEventListener('change', () => settle(parts));
  settle(parts);

  const visible = () => parts.filter(part => part.read && !part.node.closest('[hidden]'));
  const tell = problems => {
    parts.filter(part => part.show).forEach(part => part.show(null));
    problems.forEach(({field: which, words: text}) => which && which.show(text));
    const box = problems.length ? summary(problems) : null;
    problemsPlace.replaceChildren(...(box ? [box] : []));
    if (box) {
      box.focus();
    }
  };
  const belongsTo = reason => visible().find(part => reason.includes(part.label));

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const fields = visible();
    const problems = fields
      .map(part => ({field: part, words: complaint(part.component, part.read(), part.half())}))
      .filter(problem => problem.words);
    tell(problems);
    if (problems.length || submit.disabled) {
      return;
    }
    const given = fields
      .map(part => [part.component.key, part.read()])
      .filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length));
    submit.disabled = true;
    const beside = words.beside ? words.beside.answers() : {};
    const reasons = await send({...Object.fromEntries(given), ...beside}).catch(() => [
      'Baton could not be reached. Nothing was sent; try again.'
    ]);
    submit.disabled = false;
    tell(reasons.map(reason => ({field: belongsTo(reason), words: reason})));
  });
  return {node: form, focus: () => title.focus()};
}
