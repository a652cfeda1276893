-- The next running number of each municipality and fiscal year. Instances draw blocks; what a stopped one leaves over
-- is a gap. No view: a replay neither reads nor writes it.
create table issue_number (
    municipality text    not null,
    fiscal_year  integer not null,
    next_free    bigint  not null,
    primary key (municipality, fiscal_year)
);
