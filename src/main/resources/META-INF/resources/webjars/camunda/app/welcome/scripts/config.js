export default {
  app: {
    name: 'Welcome',
    vendor: 'Baton'
  },
  disableWelcomeMessage: true,
  links: [
    {
      label: 'My decisions',
      href: '../../../../baton/my-decisions',
      description: 'What became of the people about whom you decided'
    },
    {
      label: 'Meetings',
      href: '../../../../baton/meetings',
      description: 'Agendas of the meetings in which your teams take part'
    },
    {
      label: 'Outcomes',
      href: '../../../../baton/manager',
      description: 'What the cases came to; for managers'
    },
    {
      label: 'NHS numbers',
      href: '../../../../baton/nhs-numbers',
      description: 'Two numbers are one person’s; for coordinators'
    },
    {
      label: 'Files of people',
      href: '../../../../baton/cohorts',
      description: 'Many people at once, each row checked; for whoever starts such a pathway'
    },
    {
      label: 'Letters to print',
      href: '../../../../baton/print',
      description: 'Many letters in one file for the mailing house; for the teams that post them'
    },
    {
      label: 'Records',
      href: '../../../../baton/records/removal',
      description: 'Copies for people who ask, and records that are no longer to be kept; for the records office'
    },
    {
      label: 'Pathways',
      href: '../../../../baton/admin/pathways',
      description: 'Which versions run, and bringing in one; for service designers and administrators'
    },
    {
      label: 'Administration',
      href: '../../../../baton/admin',
      description: 'Organisations, teams, staff and rota; for administrators'
    }
  ]
};
