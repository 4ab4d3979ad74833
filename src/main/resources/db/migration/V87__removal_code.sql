-- Why an entry leaves the list, as the owner of the list codes it
alter table list_removal add column code text not null default '';
