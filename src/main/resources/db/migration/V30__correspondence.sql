-- Everything that Baton tells somebody, and what came back.
create table message (
    id              uuid primary key,
    case_reference  text        not null,
    kind            text        not null check (kind in ('gp', 'receiving-unit', 'plan', 'notice', 'reminder', 'correction')),
    channel         text        not null check (channel in ('work-queue', 'email', 'print', 'notice')),
    to_team         text,
    to_person       text,
    to_address      text,
    subject         text        not null,
    body_markdown   text        not null,
    person          text,
    birth_date      date,
    phone           text,
    asked           boolean     not null,
    due_at          timestamptz,
    dedupe_key      text        not null unique,
    opens           uuid references message (id),
    corrects        uuid references message (id),
    answer_message  text,
    opened_message  text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    attempts        integer     not null default 0,
    last_error      text,
    next_try_at     timestamptz,
    opened_at       timestamptz,
    opened_by       text,
    answered_at     timestamptz,
    answer          text check (answer in ('done', 'cannot', 'noted')),
    answer_reason   text,
    answer_reached  boolean,
    constraint an_email_has_an_address check (channel not in ('email', 'notice') or to_address is not null),
    constraint somebody_who_cannot_says_why check (answer <> 'cannot' or answer_reason is not null)
);
comment on table message is 'Outbox: everything that Baton tells somebody, and what came back';
comment on column message.person is 'Who it is about, as the document says; never leaves with an e-mail to an insecure address';
comment on column message.birth_date is 'What the answer page asks for; null: it asks for the case reference';
comment on column message.opens is 'An e-mail: the message that its answer link opens';
comment on column message.answer_message is 'Name of the message that tells the case about the answer';
comment on column message.answer_reached is 'Whether the case still waited for the answer';
create index message_of_case on message (case_reference);
create index message_to_team on message (to_team, created_at);
create index message_to_person on message (to_person, created_at);
create index message_unsent on message (next_try_at) where sent_at is null and next_try_at is not null;

-- The code itself is known only to whoever got the e-mail.
create table reply_code (
    code_hash   bytea primary key,
    message_id  uuid        not null references message (id),
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    wrong_tries integer     not null default 0,
    pass_hash   bytea,
    pass_until  timestamptz
);
comment on table reply_code is 'Answer links: SHA-256 of the code, and how often the second check went wrong';
comment on column reply_code.pass_hash is 'SHA-256 of the pass of whoever passed the second check last';

-- How often the people of a task were reminded: each time one step louder.
create table reminder (
    task_id    text        not null,
    run_key    text        not null,
    loudness   integer     not null,
    created_at timestamptz not null,
    primary key (task_id, run_key)
);
comment on column reminder.run_key is 'The run that reminded; a repeated run reminds nobody again';
