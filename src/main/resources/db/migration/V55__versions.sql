-- Versions of pathways that were withdrawn for safety. What counts is the content (SHA-256 of the manifest), not the number:
-- deployed again, the same content stays withdrawn.
create table version_withdrawal (
  content      text        primary key check (content ~ '^[0-9a-f]{64}$'),
  pathway      text        not null,
  name         text        not null,
  version      int         not null,
  reason       text        not null,
  decided_by   text        not null,
  withdrawn_by text        not null,
  withdrawn_at timestamptz not null
);

-- The cases for which somebody was asked to look, each once for each withdrawal: the key is what makes it once.
create table withdrawal_case (
  content        text        not null references version_withdrawal,
  case_reference text        not null references care_case,
  team           text        not null,
  asked_at       timestamptz not null,
  primary key (content, case_reference)
);

-- Running cases that are moved to a newer version of their pathway.
create table version_move (
  id           bigint generated always as identity primary key,
  pathway      text        not null,
  from_content text        not null,
  from_version int         not null,
  to_version   int         not null,
  asked_by     text        not null,
  asked_at     timestamptz not null,
  finished_at  timestamptz
);
-- at most one of the same at a time
create unique index version_move_under_way on version_move (pathway, from_content) where finished_at is null;

-- What became of each case.
create table version_move_case (
  move_id        bigint      not null references version_move,
  case_reference text        not null references care_case,
  moved          boolean     not null,
  why_not        text        not null,
  at             timestamptz not null,
  primary key (move_id, case_reference),
  check (moved = (why_not = ''))
);
