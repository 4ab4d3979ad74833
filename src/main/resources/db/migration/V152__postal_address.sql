-- where the public posts an answer to a team
alter table contact_point drop constraint contact_point_kind_check;
alter table contact_point add constraint contact_point_kind_check
  check (kind in ('back-door', 'public-phone', 'postal-address', 'e-mail', 'work-queue', 'receiving-unit'));
