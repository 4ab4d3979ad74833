-- Whether rows are about one person, and what somebody has to see to before anybody can be written to
alter table cohort_row
  -- SHA-256, in hexadecimal, of the pathway and the NHS number, else of the pathway, names, birth date and postcode
  add column person   text,
  add column namesake text,
  -- the first row of the file that is about the same person; null where it is the only one
  add column same_as  integer,
  -- why somebody of the office has to see to it, in words; null when nobody has to
  add column aside    text;
create index cohort_row_deaths on cohort_row (person) where state in ('death', 'death-waiting', 'told', 'nobody');
create index cohort_row_same on cohort_row (cohort_id, same_as) where same_as is not null;
create index cohort_row_aside on cohort_row (cohort_id, aside) where aside is not null;
