-- The engine takes due jobs by their priority: without this it would sort all of a list's for the next few. Within a priority
-- those that need not wait come first, then the clocks, oldest first
do $$
begin
  -- tests of our own tables alone have no engine
  if to_regclass('act_ru_job') is not null then
    create index act_ru_job_turn on act_ru_job (priority_ desc, duedate_ asc nulls first);
  end if;
end $$;
