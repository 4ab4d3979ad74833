-- When the person last answered after the end; null when they did not
alter table ended_case add column answered_since timestamptz;
