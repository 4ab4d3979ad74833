-- Managers' figures ask each case for its decision and its thirtieth day: most entries say neither.
create index timeline_entry_decision on timeline_entry (case_reference, at)
  where answers @> '[{"key": "disposition"}]';
create index timeline_entry_thirtieth_day on timeline_entry (case_reference, at)
  where answers @> '[{"key": "thirtiethDay"}]';
