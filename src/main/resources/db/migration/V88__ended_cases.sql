-- Cases that ended where the model says so: for the lists of practices, and for who answered and who did not
create table ended_case (
  case_reference text        primary key,
  pathway        text        not null,
  area           text,
  -- ODS code of the person's practice; 'unknown' where there is none
  practice       text        not null,
  -- what the practice's list says of it; null: it stands on none
  listed         text,
  -- names of the facts that the list shows besides, joined by commas
  shown          text        not null default '',
  -- whether the person answered; null: they were not asked
  answered       boolean,
  age_band       text        not null,
  language       text        not null,
  ended_at       timestamptz not null
);
create index ended_case_of_practice on ended_case (practice, ended_at desc) where listed is not null;
create index ended_case_answered on ended_case (pathway, area, ended_at)
  include (answered, age_band, language, practice) where answered is not null;
