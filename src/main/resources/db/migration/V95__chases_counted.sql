-- How many reminders there were is asked every half minute.
create index message_reminders on message (created_at) where kind = 'reminder';
