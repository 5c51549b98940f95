create table delivery (
    source text not null,
    digest bytea not null,
    taken_at timestamptz not null,
    primary key (source, digest)
);

create index delivery_taken_at on delivery (taken_at);

comment on table delivery is 'Deliveries of webhooks that were taken, for a while: a repeat changes nothing';
comment on column delivery.digest is 'SHA-256 of what the sender knows the delivery by';
