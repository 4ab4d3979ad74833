-- A page of the person asks what their case waits for, and whether their letter was corrected: without these each look reads
-- what all other cases wait for, and all letters
do $$
begin
  -- tests of our own tables alone have no engine
  if to_regclass('act_ru_event_subscr') is not null then
    create index act_ru_event_subscr_of_instance on act_ru_event_subscr (proc_inst_id_);
  end if;
end $$;
create index message_corrects on message (corrects) where corrects is not null;
