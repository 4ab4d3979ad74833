// Tasklist keeps a half-filled form in the browser's local storage, where the next person at a shared computer finds it.
// Here a draft lives in this page's memory only: it survives a look at another tab or task, not a sign-out or a closed page.
import {whenSignedOut} from './baton-web.js';

const FORM = /^(camunda-form|camForm):/;
const drafts = new Map();

export function isDraft(key) {
  return FORM.test(String(key));
}

/** Makes the storage refuse forms, and removes those that are there. */
export function keepDraftsInMemory(storage) {
  const {getItem, setItem, removeItem} = Storage.prototype;
  Object.keys(storage).filter(isDraft).forEach(key => removeItem.call(storage, key));
  Storage.prototype.setItem = function (key, value) {
    return isDraft(key) ? void drafts.set(String(key), String(value)) : setItem.call(this, key, value);
  };
  Storage.prototype.getItem = function (key) {
    return isDraft(key) ? drafts.get(String(key)) ?? null : getItem.call(this, key);
  };
  Storage.prototype.removeItem = function (key) {
    return isDraft(key) ? void drafts.delete(String(key)) : removeItem.call(this, key);
  };
}

// forms, not buttons: Tasklist may draw its buttons again while somebody types
const touched = new WeakSet();

function formOnScreen() {
  return document.querySelector('.task-details .tab-content .fjs-container');
}

function saveButton() {
  return document.querySelector('.task-details .form-actions button.btn-default[type="submit"]');
}

function noteWhatIsTyped(event) {
  const form = event.target.closest && event.target.closest('.task-details .tab-content') && formOnScreen();
  if (form) {
    touched.add(form);
  }
}

/** Before the form leaves the screen: Tasklist's own "Save" (hidden by the style sheet) puts it into the memory above. */
function keepWhatIsOnScreen(event) {
  const leaves = event.target.closest && event.target.closest('.task-details .nav-tabs a, .tasks-list .task');
  const save = leaves && saveButton();
  if (save && touched.delete(formOnScreen())) {
    // Tasklist enables it a moment after the last key, which may be later than this click
    save.disabled = false;
    save.click();
  }
}

keepDraftsInMemory(window.localStorage);
document.addEventListener('input', noteWhatIsTyped, true);
document.addEventListener('change', noteWhatIsTyped, true);
document.addEventListener('click', keepWhatIsOnScreen, true);
whenSignedOut(() => drafts.clear());

export default [];
