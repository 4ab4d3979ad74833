// A text of a form shows "**Allergies:** {{allergies}}". Where nothing is known, the label alone could be read as "none":
// the style sheet says "not recorded" behind it.
const LABELS = '.fjs-form-field-text strong';
const BLANK = /^[\s·,.;]*$/;

/** What stands behind the label, up to the next one or the end of its paragraph. */
function behind(label) {
  let text = '';
  for (let next = label.nextSibling; next && !['STRONG', 'BR'].includes(next.nodeName); next = next.nextSibling) {
    text += next.textContent;
  }
  return text;
}

function mark(label) {
  label.classList.toggle('baton-blank', label.textContent.trim().endsWith(':') && BLANK.test(behind(label)));
}

let asked = false;

function lookSoon() {
  if (!asked) {
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      document.querySelectorAll(LABELS).forEach(mark);
    });
  }
}

new MutationObserver(lookSoon).observe(document.documentElement, {childList: true, characterData: true, subtree: true});

export default [];
