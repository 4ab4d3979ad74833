-- What can never arrive is told to the case, once.
alter table message add column failed_message text;
alter table message add column failed_at timestamptz;
comment on column message.failed_message is 'Name of the message that tells the case that this one was not delivered';
comment on column message.failed_at is 'When it was given up: refused for good, or every try has failed';

-- Which of two letters is the later one, even when both are of the same moment.
alter table message add column number bigint generated always as identity;
