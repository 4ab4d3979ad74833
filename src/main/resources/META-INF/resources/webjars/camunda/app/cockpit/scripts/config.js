export default {
  app: {
    name: 'Cockpit',
    vendor: 'Baton'
  },
  customScripts: ['scripts/baton-rights.js', 'scripts/baton-cases.js'],
  disableWelcomeMessage: true
};
