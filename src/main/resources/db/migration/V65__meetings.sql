-- Meetings that come again, e.g. the weekly meeting of a multidisciplinary team
create table meeting_series (
  meeting     text not null check (meeting ~ '^[a-z][a-z0-9-]*$'), -- what models call it
  area        text not null,
  name        text not null,
  venue       text not null,
  weekday     int  not null check (weekday between 1 and 7), -- 1 is Monday
  starts      time not null, -- local time of the United Kingdom
  every_weeks int  not null check (every_weeks between 1 and 52),
  since       date not null, -- the first meeting is on this day or the first such weekday after it
  minutes     int  not null check (minutes between 5 and 720),
  most_cases  int  not null check (most_cases between 1 and 200),
  chair       text not null, -- role
  organiser   text not null, -- role
  members     text[] not null, -- roles, the chair's not among them
  primary key (meeting, area)
);

-- Cases on the agenda; a place that is given up goes, one that was used stays
create table meeting_place (
  case_reference text not null,
  meeting        text not null,
  area           text not null,
  starts         timestamptz not null,
  position       int not null check (position > 0),
  taken_at       timestamptz not null,
  primary key (case_reference, meeting, area, starts),
  unique (meeting, area, starts, position),
  foreign key (meeting, area) references meeting_series (meeting, area)
);
