-- Which database this is, as PostgreSQL counts it: one that came back from a backup is another.
create table database_origin (
  only_one boolean     primary key default true check (only_one),
  mark     text        not null,
  seen_at  timestamptz not null
);

-- The database came back from a backup: until somebody releases it, what would leave for cases from before is held.
create table restoration (
  id            bigint      generated always as identity primary key,
  noticed_at    timestamptz not null,
  newest_before timestamptz,
  because       text        not null,
  released_at   timestamptz,
  released_by   text,
  check ((released_at is null) = (released_by is null))
);
comment on column restoration.newest_before is 'The newest entry of any case: what happened after it may be lost, and may have been sent';
create unique index restoration_open on restoration ((true)) where released_at is null;

-- Since when what would leave for this case is held; null when it is not. New cases are not held.
create function held_since(reference text) returns timestamptz language sql stable as $$
  select r.noticed_at from restoration r join care_case c on c.reference = held_since.reference and c.started_at < r.noticed_at
  where r.released_at is null
$$;
