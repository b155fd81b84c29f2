-- 评价 ratings: one set of scores per party, subject and case
create schema if not exists rating;

create table rating.rating (
    rating_id uuid primary key,
    case_id uuid not null,
    party_id uuid not null,
    party_label text not null,
    subject text not null,
    -- the insurers that handled the party's claims, for subject INSURER
    insurer_ids uuid[] not null,
    attitude smallint not null check (attitude between 1 and 5),
    efficiency smallint not null check (efficiency between 1 and 5),
    satisfaction smallint not null check (satisfaction between 1 and 5),
    suggestion text check (length(suggestion) <= 500),
    given_at timestamptz not null,
    unique (case_id, party_id, subject)
);
