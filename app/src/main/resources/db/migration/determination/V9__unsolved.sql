-- A determination for the victims of an unsolved hit-and-run goes back when it is solved (PROC-66.2), without a review.
alter table determination.former_determination alter column review_id drop not null;
