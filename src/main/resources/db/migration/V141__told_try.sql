-- How often somebody of the staff named a wrong date of birth for a reference that was read to them; also for references of no case,
-- so that the answer tells nobody which there are.
create table told_try (
  case_reference text        not null,
  who            text        not null,
  tries          int         not null,
  since          timestamptz not null,
  primary key (case_reference, who)
);
create index told_try_old on told_try (since);
