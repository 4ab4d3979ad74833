// Small words for building a page. Data only ever becomes text, never markup.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
});

/** An element; strings among the children become text, null and false are left out. */
export function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => {
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : String(value));
    }
  });
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

/** `21-Nov-2026 09:35`, the wall clock in England; empty when there is no time. */
export function when(instant) {
  const time = instant ? new Date(instant) : null;
  if (!time || Number.isNaN(time.getTime())) {
    return '';
  }
  const part = Object.fromEntries(CLOCK.formatToParts(time).map(each => [each.type, each.value]));
  return `${part.day}-${MONTHS[Number(part.month) - 1]}-${part.year} ${part.hour}:${part.minute}`;
}

/** `<time>` with the machine's form beside ours. */
export function timeElement(instant) {
  return element('time', {datetime: instant}, when(instant));
}

export function isPast(instant) {
  return Boolean(instant) && new Date(instant).getTime() < Date.now();
}

/** A number to ring, as a link. */
export function telephone(number) {
  return element('a', {href: 'tel:' + String(number).replace(/[^+\d]/g, '')}, String(number));
}

let last = 0;

/** An id that no other element of the page has. */
export function newId(start) {
  last += 1;
  return `baton-${start}-${last}`;
}
