export default {
  app: {
    name: 'Cockpit',
    vendor: 'Baton'
  },
  customScripts: ['scripts/baton-cases.js'],
  disableWelcomeMessage: true
};
