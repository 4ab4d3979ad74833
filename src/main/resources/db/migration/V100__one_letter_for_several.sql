-- One letter on paper about several entries of one person: each stays a letter of its own case, and only one is printed
alter table message
  add column letter    text,
  add column joined_to uuid;
comment on column message.letter is 'A letter on paper for a print run: its name in the pathway''s folder';
comment on column message.joined_to is 'The first of the letters with which it is printed as one, also on that first; null: printed alone';
create index message_joined on message (joined_to) where joined_to is not null;

create table joint_letter (
  message_id    uuid        primary key references message (id) on delete cascade,
  subject       text        not null,
  body_markdown text        not null,
  written_at    timestamptz not null
);
comment on table joint_letter is 'What was printed instead of the letters that are joined to this one';
