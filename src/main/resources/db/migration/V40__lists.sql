-- Who brought in which list of the directory or the rota, and when
create table list_import (
  id      bigint generated always as identity primary key,
  list    text        not null,
  at      timestamptz not null,
  who     text        not null,
  added   bigint      not null,
  changed bigint      not null
);
create index list_import_newest on list_import (list, id);

create trigger append_only before update or delete on list_import for each row execute function refuse_change();
create trigger never_emptied before truncate on list_import for each statement execute function refuse_change();
