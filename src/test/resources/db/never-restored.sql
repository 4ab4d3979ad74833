-- For tests of one room, without case file: a database that did not come back from a backup.
create function held_since(reference text) returns timestamptz language sql stable as 'select null::timestamptz';
