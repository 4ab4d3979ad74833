-- The print run: letters of one team and pathway, in postcode order, as one PDF for the mailing house.
create table print_batch (
  id         uuid        primary key,
  team       text        not null,
  pathway    text        not null,
  made_by    text        not null,
  made_at    timestamptz not null,
  -- which of the batches that were made together, and how many these are
  number     integer     not null default 1,
  of_numbers integer     not null default 1,
  state      text        not null check (state in ('choosing', 'printing', 'ready', 'posted', 'given-up', 'empty')),
  letters    integer     not null default 0,
  pages      integer     not null default 0,
  ended_at   timestamptz,
  ended_by   text
);
create unique index print_batch_choosing on print_batch (team, pathway) where state = 'choosing';
create index print_batch_newest on print_batch (team, made_at desc);
create index print_batch_going on print_batch (made_at) where state in ('choosing', 'printing');

create table print_letter (
  batch_id   uuid    not null references print_batch on delete cascade,
  position   integer not null,
  message_id uuid    not null,
  case_reference text not null,
  -- name and address for the window, line by line, as they were when the letter was chosen
  envelope   text    not null,
  postcode_area text not null,
  large_print boolean not null,
  pages      integer,
  page_from  integer,
  checksum   text,
  primary key (batch_id, position)
);
comment on column print_letter.checksum is 'SHA-256, in hexadecimal, of what its pages draw';

create table print_left_out (
  batch_id       uuid    not null references print_batch on delete cascade,
  message_id     uuid    not null,
  case_reference text    not null,
  reason         text    not null,
  waits          boolean not null,
  primary key (batch_id, message_id)
);
comment on column print_left_out.waits is 'Whether it waits for a later batch; otherwise it is never printed';

-- A step: so many letters are laid out in one transaction with what they became
create table print_part (
  batch_id  uuid    not null references print_batch on delete cascade,
  number    integer not null,
  first     integer not null,
  last      integer not null,
  bytes     bytea,
  primary key (batch_id, number)
);
create index print_part_open on print_part (batch_id, number) where bytes is null;

create table print_file (
  batch_id uuid    not null references print_batch on delete cascade,
  number   integer not null,
  bytes    bytea   not null,
  primary key (batch_id, number)
);
