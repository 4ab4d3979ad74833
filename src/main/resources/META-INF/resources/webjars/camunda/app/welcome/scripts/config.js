export default {
  app: {
    name: 'Welcome',
    vendor: 'Baton'
  },
  disableWelcomeMessage: true
};
