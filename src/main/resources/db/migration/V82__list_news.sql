-- What the owner of a list says has become of its entries, and how fresh that is
create table list_news (
  pathway text        not null,
  -- SHA-256, in hexadecimal, of the pathway and of the entry's number on the list; never the number itself
  key     text        not null,
  state   text        not null check (state in ('waiting', 'in-patient', 'booked', 'treated', 'removed', 'died')),
  on_date date,
  as_of   timestamptz not null,
  primary key (pathway, key)
);

create table list_news_feed (
  pathway    text        not null,
  -- the list was as the news say at this moment
  as_of      timestamptz not null,
  brought_by text        not null,
  brought_at timestamptz not null,
  entries    integer     not null,
  primary key (pathway, as_of)
);

-- Who left the list by a pathway: the owner of the list takes them off
create table list_removal (
  -- the run that reported it: the same run reports once
  key            text        primary key,
  pathway        text        not null,
  case_reference text        not null,
  -- the entry's number on the list, as its owner gave it
  entry          text        not null,
  status         text        not null,
  reason         text        not null,
  reported_at    timestamptz not null
);
create index list_removal_newest on list_removal (pathway, reported_at);
