-- The case waits for news of its list, by this message and since then; null while it does not. The news take it off.
alter table list_entry add column waits_for text;
alter table list_entry add column waits_since timestamptz;
alter table list_entry add constraint list_entry_waits check ((waits_for is null) = (waits_since is null));
create index list_entry_waits on list_entry (case_reference) where waits_since is not null;
