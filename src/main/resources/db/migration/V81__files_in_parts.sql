-- A file as large as a trust's list is kept as it came and read in the background, on any node, going on where it stopped
alter table cohort drop constraint cohort_state_check;
alter table cohort
  add column charset       text,
  -- lines of the file, and the line up to which its rows are in cohort_row
  add column lines         integer not null default 0,
  add column read_to       integer not null default 0,
  add column starts_itself boolean not null default false,
  add column note          text,
  -- when it began to start, or to go on, and how many rows were done by then
  add column going_since   timestamptz,
  add column done_before   integer not null default 0,
  add constraint cohort_state_check
    check (state in ('reading', 'unreadable', 'checked', 'going', 'paused', 'done', 'dropped'));
create index cohort_reading on cohort (brought_at) where state = 'reading';

create table cohort_part (
  cohort_id uuid    not null references cohort on delete cascade,
  number    integer not null,
  bytes     bytea   not null,
  primary key (cohort_id, number)
);
