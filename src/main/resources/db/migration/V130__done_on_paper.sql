-- What was done on paper while Baton was down, and entered afterwards: "at" is when it was done, "who" is who entered it.
alter table timeline_entry add column entered_at timestamptz, add column on_paper_by text,
  add constraint timeline_entry_paper check ((entered_at is null) = (on_paper_by is null));
create index timeline_entry_entered on timeline_entry (entered_at) where entered_at is not null;

-- The snapshot of the urgent cases outside of the database: one node at a time writes it.
create table downtime_snapshot (
  only_one       boolean primary key default true check (only_one),
  written_at     timestamptz,
  teams          int,
  cases          int,
  failed_at      timestamptz,
  failed_because text
);
insert into downtime_snapshot default values;
