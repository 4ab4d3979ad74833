-- Many people at once: a file that came in, and what became of each of its rows
create table cohort (
  id         uuid        primary key,
  pathway    text        not null,
  file_name  text        not null,
  brought_by text        not null,
  brought_at timestamptz not null,
  state      text        not null check (state in ('checked', 'going', 'paused', 'done', 'dropped'))
);
create index cohort_newest on cohort (brought_at desc);

create table cohort_row (
  cohort_id      uuid    not null references cohort on delete cascade,
  number         integer not null,
  -- SHA-256, in hexadecimal, of the pathway and of what makes the row unique; never the words themselves
  key            text,
  state          text    not null check (state in ('good', 'death', 'refused', 'twice', 'before', 'not-meant',
                                                   'waiting', 'death-waiting', 'started', 'told', 'nobody', 'failed', 'dropped')),
  -- what the row says; gone when it has become a case
  said           jsonb,
  note           text,
  case_reference text,
  tries          integer not null default 0,
  next_try       timestamptz,
  primary key (cohort_id, number)
);
-- the same row starts one case, whatever files it stands in and whoever brings them at the same moment
create unique index cohort_row_once on cohort_row (key) where state in ('waiting', 'started', 'failed');
create index cohort_row_due on cohort_row (cohort_id, number) where state in ('waiting', 'death-waiting');
