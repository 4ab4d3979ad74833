-- Which entry of a list a case is, and how fresh its news have to be: as the case's model asked for it
create table list_entry (
  case_reference text    primary key,
  pathway        text    not null,
  -- as list_news.key
  key            text    not null,
  fresh_seconds  bigint  not null
);
