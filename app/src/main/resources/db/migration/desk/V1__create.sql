create schema if not exists desk;

-- Work waiting for people (待办).
create table desk.work_item (
    work_item_id    uuid        primary key,
    case_id         uuid        not null,
    queue           text        not null,
    subject_id      uuid        not null,
    unit_id         uuid,
    insurer_id      uuid,
    priority        int         not null,
    state           text        not null check (state in ('OPEN', 'CLAIMED', 'DONE', 'CANCELLED')),
    created_at      timestamptz not null,
    due_at          timestamptz not null,
    claimed_by      uuid,
    claimed_by_text text,
    claimed_at      timestamptz,
    ended_by        uuid,
    ended_at        timestamptz,
    escalated_at    timestamptz,
    version         int         not null default 0,
    check ((unit_id is null) <> (insurer_id is null)),
    check ((state = 'CLAIMED') <= (claimed_by is not null))
);
-- One live item per case, queue and subject.
create unique index work_item_live on desk.work_item (case_id, queue, subject_id) where state in ('OPEN', 'CLAIMED');
-- Lists and claim-next, in their order.
create index work_item_unit on desk.work_item (unit_id, priority desc, due_at, work_item_id) where state in ('OPEN', 'CLAIMED');
create index work_item_insurer on desk.work_item (insurer_id, priority desc, due_at, work_item_id) where state in ('OPEN', 'CLAIMED');
create index work_item_unit_ended on desk.work_item (unit_id, priority desc, due_at, work_item_id) where state = 'DONE';
create index work_item_insurer_ended on desk.work_item (insurer_id, priority desc, due_at, work_item_id) where state = 'DONE';
-- Promise clocks.
create index work_item_promise on desk.work_item (due_at) where state in ('OPEN', 'CLAIMED') and escalated_at is null;
