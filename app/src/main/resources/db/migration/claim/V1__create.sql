-- 理赔 claims: one per case, claimant and paying insurer
create schema if not exists claim;

create sequence claim.claim_no_seq;

create table claim.claim (
    claim_id uuid primary key,
    claim_no text not null unique,
    case_id uuid not null,
    case_no text not null,
    occurred_at timestamptz not null,
    party_id uuid not null,
    claimant_label text not null,
    claimant_account_id uuid not null,
    plate text,
    liability text not null,
    insurer_id uuid not null,
    state text not null,
    version int not null default 1,
    opened_at timestamptz not null,
    assessed_at timestamptz,
    accepted_at timestamptz,
    disputed_at timestamptz,
    settled_at timestamptz,
    payout_ordered_at timestamptz,
    paid_at timestamptz,
    payout_failed_at timestamptz,
    assessment_id uuid,
    assessed_fen bigint check (assessed_fen >= 0),
    payable_fen bigint check (payable_fen >= 0 and payable_fen <= assessed_fen),
    paid_fen bigint check (paid_fen >= 0 and paid_fen <= payable_fen),
    dispute_reason text,
    -- 付款 payout: a new order number only after the bank refused the one before
    order_no text unique,
    order_count int not null default 0,
    try_count int not null default 0,
    bank_reference text,
    failure_reason text,
    -- 报案号 the insurer's own number
    report_no text,
    notified_at timestamptz,
    receipt_document_id uuid,
    unique (case_id, party_id, insurer_id)
);

-- lists are keyset paged by claim_id, which is in order of time (UUIDv7)
create index claim_of_insurer on claim.claim (insurer_id, claim_id desc);
create index claim_of_insurer_in_state on claim.claim (insurer_id, state, claim_id desc);
create index claim_of_party on claim.claim (claimant_account_id, claim_id desc);

-- 赔付分项 what an insurer may pay under; payable is provisional until the claim is settled
create table claim.exposure (
    claim_id uuid not null references claim.claim,
    payer_label text not null,
    kind text not null,
    payable_fen bigint check (payable_fen >= 0),
    paid_fen bigint check (paid_fen >= 0),
    primary key (claim_id, payer_label, kind)
);

-- 定损 one assessment of a claimant's loss, recognised by every paying insurer
create table claim.loss_assessment (
    assessment_id uuid primary key,
    case_id uuid not null,
    party_id uuid not null,
    insurer_id uuid not null,
    assessed_by uuid not null,
    assessed_at timestamptz not null,
    total_fen bigint not null check (total_fen > 0),
    note text
);
create index loss_assessment_of_party on claim.loss_assessment (case_id, party_id);

create table claim.loss_line (
    assessment_id uuid not null references claim.loss_assessment,
    line_no int not null,
    item text not null,
    quantity int not null check (quantity > 0),
    unit_fen bigint not null check (unit_fen >= 0),
    primary key (assessment_id, line_no)
);

-- 承保信息 as the insurer's system answered
create table claim.cover (
    case_id uuid not null,
    party_id uuid not null,
    label text not null,
    found boolean not null,
    compulsory boolean not null,
    third_party_limit_fen bigint not null check (third_party_limit_fen >= 0),
    own_damage boolean not null,
    policy_no text,
    known_at timestamptz not null,
    primary key (case_id, party_id)
);

-- 收款账户 encrypted; one per claimant
create table claim.payout_account (
    case_id uuid not null,
    party_id uuid not null,
    holder_name bytea not null,
    card_no bytea not null,
    card_masked text not null,
    set_at timestamptz not null,
    primary key (case_id, party_id)
);
