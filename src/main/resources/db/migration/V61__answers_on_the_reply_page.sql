-- What people told on the reply page of a letter; the words themselves are in the case's story, under this key.
create table reply_answer (
    id          uuid primary key,
    message_id  uuid        not null references message (id),
    event       text        not null,
    answered_at timestamptz not null,
    reached     boolean
);
comment on table reply_answer is 'Answers to letters; the id stands in the form that was sent, so that sending it twice is one answer';
comment on column reply_answer.event is 'Name of the message that the case was told';
comment on column reply_answer.reached is 'Whether the case still waited for it; null while it is being told';
create index reply_answer_of_letter on reply_answer (message_id, answered_at);
