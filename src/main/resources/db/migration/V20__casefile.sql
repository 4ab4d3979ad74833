-- The case file: who the person is, what was found and decided, by whom and when. What the engine holds is the flow only.

-- People whose NHS number is known; everything else about them is what the entries of a case say.
create table person (
  id          bigint generated always as identity primary key,
  nhs_number  text        not null unique check (nhs_number ~ '^[0-9]{10}$'),
  recorded_at timestamptz not null
);

-- Two NHS numbers turned out to be one person's.
create table person_link (
  superseded_number text        primary key,
  current_number    text        not null,
  reason            text        not null,
  linked_by         text,
  linked_at         timestamptz not null,
  check (superseded_number <> current_number)
);
create index person_link_current on person_link (current_number);

create table care_case (
  reference        text        primary key,
  pathway          text        not null,
  started_at       timestamptz not null,
  started_by       text,
  start_team       text,
  area             text,
  person_id        bigint references person,
  responsible_role text,
  responsible_team text,
  outcome          text,
  outcome_label    text,
  outcome_at       timestamptz,
  ended_at         timestamptz,
  ended_because    text
);
create index care_case_open_of_person on care_case (person_id, pathway, started_at) where ended_at is null;

-- The same start sent twice is one case.
create table case_start (
  starter        text not null,
  start_key      text not null,
  case_reference text not null references care_case deferrable initially deferred,
  primary key (starter, start_key)
);

-- Teams that are or were part of a case; they may read it.
create table case_team (
  case_reference text        not null references care_case,
  team           text        not null,
  since          timestamptz not null,
  primary key (case_reference, team)
);
create index case_team_cases on case_team (team, case_reference);

create table timeline_entry (
  id             bigint generated always as identity primary key,
  case_reference text        not null references care_case,
  dedupe_key     text        not null,
  at             timestamptz not null,
  who            text,
  label          text        not null,
  answers        jsonb       not null default '[]',
  copy_of        bigint references timeline_entry,
  xact           xid8        not null default pg_current_xact_id(),
  unique (case_reference, dedupe_key)
);
-- the story, and the latest value of each key
create index timeline_entry_story on timeline_entry (case_reference, at, id);

-- An entry is never changed: it is marked "entered in error", and copied to the case where it belongs.
create table timeline_correction (
  entry_id     bigint      primary key references timeline_entry,
  reason       text        not null,
  corrected_by text,
  corrected_at timestamptz not null,
  moved_to     text references care_case
);

-- Who opened whose story, and why.
create table access_log (
  id             bigint generated always as identity primary key,
  case_reference text        not null references care_case,
  who            text        not null,
  at             timestamptz not null,
  reason         text        not null
);
create index access_log_case on access_log (case_reference, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;

create trigger append_only before update or delete on timeline_entry for each row execute function refuse_change();
create trigger append_only before update or delete on timeline_correction for each row execute function refuse_change();
create trigger append_only before update or delete on case_team for each row execute function refuse_change();
create trigger append_only before update or delete on person_link for each row execute function refuse_change();
create trigger append_only before update or delete on access_log for each row execute function refuse_change();
create trigger never_emptied before truncate on timeline_entry for each statement execute function refuse_change();
create trigger never_emptied before truncate on timeline_correction for each statement execute function refuse_change();
create trigger never_emptied before truncate on access_log for each statement execute function refuse_change();
