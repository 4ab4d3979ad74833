-- Files that came in by the watched folder, by what is in them: the same again is no new file
create table cohort_from_folder (
  pathway   text not null,
  -- SHA-256, in hexadecimal, of the file
  content   text not null,
  cohort_id uuid not null references cohort on delete cascade,
  primary key (pathway, content)
);
