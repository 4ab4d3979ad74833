-- For each few jobs that it takes the engine asks which cases have one in work: without this it would read all jobs for that,
-- a whole list's clocks among them. Few are in work at a time
do $$
begin
  -- tests of our own tables alone have no engine
  if to_regclass('act_ru_job') is not null then
    create index act_ru_job_held on act_ru_job (process_instance_id_) where lock_owner_ is not null;
  end if;
end $$;
