-- Rows that somebody agreed to start wait until there is room for the answers that they will bring
alter table cohort_row drop constraint cohort_row_state_check;
alter table cohort_row
  -- what the wave goes by, e.g. the specialty, and the area whose capacity it needs; null where nothing goes in waves
  add column wave text,
  add column area text,
  add constraint cohort_row_state_check
    check (state in ('good', 'death', 'refused', 'twice', 'before', 'not-meant', 'dead', 'queued',
                     'waiting', 'death-waiting', 'started', 'told', 'nobody', 'failed', 'dropped'));
drop index cohort_row_once;
create unique index cohort_row_once on cohort_row (key) where state in ('queued', 'waiting', 'started', 'failed');
-- the key of a row that begins again has the number of the round behind the first 64 digits
create index cohort_row_rounds on cohort_row (left(key, 64)) where state in ('queued', 'waiting', 'started', 'failed');
create index cohort_row_queued on cohort_row (area, wave, cohort_id, number) where state = 'queued';

-- How much of each kind of work can be done a day, as it was declared; the newest holds
create table cohort_capacity (
  pathway     text        not null,
  area        text        not null,
  -- an output of the decision that paces the pathway
  queue       text        not null,
  a_day       integer     not null check (a_day >= 0),
  declared_by text        not null,
  declared_at timestamptz not null,
  primary key (pathway, area, queue, declared_at)
);

-- Waves that went
create table cohort_wave (
  id         bigint      generated always as identity primary key,
  pathway    text        not null,
  area       text        not null,
  wave       text        not null,
  day        date        not null,
  rows       integer     not null,
  went_at    timestamptz not null
);
create index cohort_wave_newest on cohort_wave (pathway, area, id desc);
