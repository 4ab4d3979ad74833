-- Organisations of the NHS, as in the ODS files
create table organisation (
  ods                 text primary key check (ods ~ '^[A-Z0-9]{3,10}$'),
  name                text not null,
  address             text not null,
  postcode            text,
  phone               text,
  opened              date not null,
  closed              date check (closed >= opened),
  status              text not null check (status in ('A', 'C', 'D', 'P')),
  prescribing_setting text not null
);

-- A role in a place. The organisation need not be among those above: that list has general practices only
create table team (
  id               text primary key check (id ~ '^[a-z0-9-]+$'),
  role             text not null,
  name             text not null,
  organisation     text,
  zone             text not null,
  division         text not null check (division in ('england-and-wales', 'scotland', 'northern-ireland')),
  on_bank_holidays boolean not null,
  unique (id, role)
);

create table team_hours (
  team   text not null references team,
  day    int not null check (day between 1 and 7),
  opens  time not null,
  closes time not null, -- not after opens: on the next day
  primary key (team, day, opens)
);

-- An area code or an ODS code; nobody has to guess which of two teams owes the work there
create table team_place (
  role  text not null,
  place text not null,
  team  text not null,
  primary key (role, place),
  foreign key (team, role) references team (id, role) deferrable initially deferred
);
create index team_place_team on team_place (team);

create table area_postcode (
  outward text primary key,
  area    text not null
);

create table contact_point (
  owner text not null, -- a team's id or an organisation's ODS code
  kind  text not null check (kind in ('back-door', 'public-phone', 'e-mail', 'work-queue', 'receiving-unit')),
  value text not null,
  primary key (owner, kind)
);

create table staff (
  sign_in_name text primary key,
  display_name text not null,
  phone        text,
  email        text,
  team         text references team
);
