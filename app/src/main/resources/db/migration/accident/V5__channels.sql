-- The list narrowed to one channel (报案渠道) must not walk past everything that came by another one.
create index accident_case_of_unit_by_channel on accident.accident_case (unit_id, channel, reported_at desc, case_id desc);
