// Calls Baton's own endpoints with the session of the webapp.

function csrfToken(api) {
  const cookie = document.cookie.split('; ').find(each => each.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.substring('XSRF-TOKEN='.length)) : (api && api.CSRFToken) || '';
}

async function answerOf(response) {
  const text = await response.text();
  let body = null;
  try {
    body = text ? JSON.parse(text) : null;
  } catch (notJson) {
    body = null;
  }
  return {status: response.status, ok: response.ok, body};
}

/** What went wrong, in words for the person who waits; null when nothing did. */
export function trouble(answer) {
  if (answer.ok) {
    return null;
  }
  switch (answer.status) {
    case 401:
      return 'You are signed out. Sign in again.';
    case 403:
      return 'This case is not open to your teams.';
    case 404:
      return 'There is no such case, or it is not open to your teams.';
    case 409:
      return 'The case has moved on and no longer waits for this. Nothing was changed.';
    default:
      return 'Baton did not answer as it should (' + answer.status + '). Nothing was changed; try again.';
  }
}

/** @param api `params.api` of a plugin; every path is relative to `/camunda/api/baton`, wherever the webapps live */
export function baton(api) {
  const engine = (api && api.baseApi) || '/camunda/api/engine';
  const root = engine.replace(/\/engine\/?$/, '');
  const call = async (url, options) =>
    answerOf(await fetch(url, {credentials: 'same-origin', cache: 'no-store', ...options}));
  const headers = {Accept: 'application/json'};
  return {
    get: (path, signal) => call(root + '/baton' + path, {headers, signal}),
    post: (path, body) =>
      call(root + '/baton' + path, {
        method: 'POST',
        headers: {...headers, 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken(api)},
        body: JSON.stringify(body || {})
      }),
    engine: async path => call(api.engineApi + path, {headers}),
    processDefinition: async id => call(api.engineApi + '/process-definition/' + encodeURIComponent(id), {headers}),
    task: async id => call(api.engineApi + '/task/' + encodeURIComponent(id), {headers}),
    me: async () => call(root + '/admin/auth/user/' + encodeURIComponent(api.engine || 'default'), {headers})
  };
}

/** Runs when nobody is signed in any more: what was on the screen must not stay in the page's memory. */
export function whenSignedOut(forget) {
  window.addEventListener('hashchange', () => {
    if (/^#\/(login|logout)/.test(window.location.hash)) {
      forget();
    }
  });
}
