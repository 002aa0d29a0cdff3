--liquibase formatted sql

--changeset busmanager:fleet-006-paper-reminder
--comment: what was told; for a day, since a paper whose end is corrected is a matter of its own again
create table paper_reminder (
    paper_id      uuid,
    tax_record_id uuid,
    day           date        not null,
    step          integer     not null,
    at            timestamptz not null,
    constraint paper_reminder_paper_fk foreign key (paper_id) references paper (id) on delete cascade,
    constraint paper_reminder_tax_fk foreign key (tax_record_id) references bus_tax_record (id) on delete cascade,
    constraint paper_reminder_of_one check (num_nonnulls(paper_id, tax_record_id) = 1),
    constraint paper_reminder_paper_once unique (paper_id, day, step),
    constraint paper_reminder_tax_once unique (tax_record_id, day, step)
);
--rollback drop table paper_reminder;
