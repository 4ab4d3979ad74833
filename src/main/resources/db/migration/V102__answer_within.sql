-- A letter that waits for its print run takes nothing from the person's time: the days begin when it is printed
alter table message add column answer_within interval;
comment on column message.answer_within is 'A letter on paper for a print run: how long the person has for an answer from the day on which it is printed';
