-- Records that somebody decided to remove. While it is under way an entry names the cases and the numbers of the person; afterwards
-- it says nothing about anybody: who decided when and why, by which rule, and how many cases it was.
create table record_removal (
  id                  bigint      generated always as identity primary key,
  decided_by          text        not null,
  decided_at          timestamptz not null,
  reason              text        not null,
  rule                text        not null,
  cases               int         not null check (cases > 0),
  of_cases            text[],
  of_numbers          text[],
  next_try            timestamptz,
  tries               int         not null default 0,
  ended_at            timestamptz,
  not_removed_because text,
  check ((ended_at is null) = (of_cases is not null) and (of_cases is null) = (of_numbers is null))
);
comment on column record_removal.not_removed_because is 'Something was added to the record between the decision and the removal: nothing of it was removed';
create index record_removal_due on record_removal (id) where ended_at is null;
create index record_removal_newest on record_removal (decided_at desc);

-- What is append-only goes with the whole record of a person, when somebody has decided that: only then, and nothing else.
create function goes_with_a_record(gone jsonb) returns boolean language sql stable as $$
  select exists (select from record_removal r where r.ended_at is null and (
    gone ->> 'case_reference' = any (r.of_cases)
    or (select e.case_reference from timeline_entry e where e.id = cast(gone ->> 'entry_id' as bigint)) = any (r.of_cases)
    or gone ->> 'superseded_number' = any (r.of_numbers) or gone ->> 'current_number' = any (r.of_numbers)
    or gone ->> 'asked_about' = any (r.of_cases || r.of_numbers)))
$$;
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and goes_with_a_record(to_jsonb(old)) then
    return old;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;

-- An entry of this register is finished once, and stays.
create function keep_removal() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.ended_at is null
     and (new.decided_by, new.decided_at, new.reason, new.rule, new.cases) = (old.decided_by, old.decided_at, old.reason, old.rule, old.cases) then
    return new;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;
create trigger append_only before update or delete on record_removal for each row execute function keep_removal();
create trigger never_emptied before truncate on record_removal for each statement execute function refuse_change();

-- An entry that was copied from, or moved to, a case whose record has gone goes on saying so: it is never changed.
alter table timeline_entry drop constraint timeline_entry_copy_of_fkey;
alter table timeline_correction drop constraint timeline_correction_moved_to_fkey;
