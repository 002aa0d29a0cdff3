--liquibase formatted sql

--changeset busmanager:expense-002-longer-descriptions
--comment: as long as every other description
alter table expense_category drop constraint expense_category_description_length;
alter table expense_category add constraint expense_category_description_length check (length(description) <= 1000);
--rollback alter table expense_category drop constraint expense_category_description_length;
--rollback alter table expense_category add constraint expense_category_description_length check (length(description) <= 500);
