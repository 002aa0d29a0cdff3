package dev.busmanager.adapter.postgres.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Migration;
import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.TestDatabase;
import org.junit.jupiter.api.Test;

class PeopleOfWorkshopsIT {

    @Test
    void givenAPersonOfAWorkshopThatNobodyKnows_whenTheDatabaseIsBroughtUpToDate_thenHeIsThereWithoutOne() {
        var address = TestDatabase.migrated();
        try (var postgres = new Postgres(address)) {
            // As it was before there were workshops.
            postgres.jdbc().sql("drop index person_by_workshop").update();
            postgres.jdbc().sql("alter table person drop constraint person_workshop_fk").update();
            postgres.jdbc()
                    .sql("delete from databasechangelog where id like 'repair-001-people%'")
                    .update();
            postgres.jdbc()
                    .sql("""
                            insert into person (id, full_name, workshop_id, created_at, updated_at)
                            values (gen_random_uuid(), 'Ramesh', gen_random_uuid(), now(), now())
                            """)
                    .update();

            assertThat(new Migration(address).run()).isEqualTo(3);

            assertThat(postgres.jdbc()
                            .sql("select workshop_id is null from person where full_name = 'Ramesh'")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }
}
