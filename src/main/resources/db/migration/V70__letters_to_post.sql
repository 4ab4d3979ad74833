-- Letters that a print run posts: made by the model with the role that posts them, taken by one batch at a time.
alter table message
  add column posted_by          text,
  add column pathway            text,
  add column print_batch        uuid,
  add column not_posted_because text;
comment on column message.posted_by is 'A letter on paper: the team whose print run posts it; null: somebody has a task to post it';
comment on column message.pathway is 'A letter on paper for a print run: the pathway of its case';
comment on column message.print_batch is 'The batch that it is in: one at a time';
comment on column message.not_posted_because is 'Why no print run takes it any more, in words';
create index message_waits_for_print on message (posted_by, pathway, number)
  where posted_by is not null and print_batch is null and sent_at is null and not_posted_because is null;
create index message_in_batch on message (print_batch) where print_batch is not null;
