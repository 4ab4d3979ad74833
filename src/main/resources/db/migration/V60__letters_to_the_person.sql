-- Letters to the person, who may answer them on the reply page.
alter table message drop constraint message_kind_check;
alter table message add constraint message_kind_check
    check (kind in ('gp', 'receiving-unit', 'plan', 'letter', 'notice', 'reminder', 'correction'));
