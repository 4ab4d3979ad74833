export default {
  app: {
    name: 'Tasks',
    vendor: 'Baton'
  },
  customScripts: ['scripts/baton-drafts.js', 'scripts/baton-lists.js', 'scripts/baton-blanks.js', 'scripts/baton-case.js', 'scripts/baton-card.js', 'scripts/baton-paper.js'],
  disableWelcomeMessage: true,

  // the defaults of Tasklist; a configuration of one's own drops them
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'claims the currently selected task'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'set the focus to the first filter in the list'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'sets the focus to the first task in the list'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'sets the focus to the first input field in a task form'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'opens the start process modal dialog'
    }
  }
};
