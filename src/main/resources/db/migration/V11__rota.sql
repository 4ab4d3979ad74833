-- Turns of duty; the same person may stand in it at several places in the order, but starts each turn once
create table shift (
  role     text not null,
  area     text not null,
  person   text not null, -- sign-in name
  position int not null check (position > 0),
  starts   timestamptz not null,
  ends     timestamptz not null check (ends > starts),
  primary key (role, area, person, starts)
);
create index shift_time on shift (role, area, ends);

-- A run that offered a task on; a retry of the same run finds itself here
create table offer_made (
  key    text primary key,
  taken  boolean not null,
  person text, -- sign-in name; none when the whole team is asked
  at     timestamptz not null default now()
);
