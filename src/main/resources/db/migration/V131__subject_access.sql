-- Who asked for a copy of everything about whom, and who made it.
create table subject_access (
  id          bigint      generated always as identity primary key,
  asked_about text        not null,
  asked_by    text        not null,
  reason      text        not null,
  made_by     text        not null,
  made_at     timestamptz not null,
  cases       int         not null
);
create index subject_access_about on subject_access (asked_about);
create trigger append_only before update or delete on subject_access for each row execute function refuse_change();
create trigger never_emptied before truncate on subject_access for each statement execute function refuse_change();
