create table source_activity (
    source text not null,
    outcome text not null,
    pushes bigint not null,
    last_at timestamptz not null,
    primary key (source, outcome)
);

comment on table source_activity is 'What became of the pushes of each source, summed over all replicas';
comment on column source_activity.outcome is 'accepted, withdrawn, repeated, not-checked, or refused: with the kind of problem';
