-- Text messages, and letters that GOV.UK Notify prints and posts
alter table message drop constraint message_channel_check;
alter table message add constraint message_channel_check
    check (channel in ('work-queue', 'email', 'print', 'notice', 'sms', 'post'));
alter table message drop constraint an_email_has_an_address;
alter table message add constraint what_is_sent_has_an_address
    check (channel not in ('email', 'notice', 'sms') or to_address is not null);
alter table message add column delivered_at timestamptz;
comment on column message.delivered_at is 'When GOV.UK Notify says that it arrived';
