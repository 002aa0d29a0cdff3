package dev.busmanager.bootstrap.command;

import dev.busmanager.application.identity.in.AccountQueries;
import dev.busmanager.application.identity.in.AccountQueries.Filter;
import dev.busmanager.application.identity.in.AccountQueries.Order;
import dev.busmanager.application.identity.in.AccountView;
import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.identity.in.AccountsUseCase.NewAccount;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.bootstrap.configuration.Configuration.LogFormat;
import dev.busmanager.bootstrap.configuration.ConfigurationException;
import dev.busmanager.bootstrap.configuration.ConfigurationReader;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.log.Logs;
import dev.busmanager.domain.identity.Role;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For whoever owns the machine: works with and without a running server. */
@Command(
        name = "admin",
        description = "Makes and repairs accounts.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = true)
final class AdminCommand {

    @Command(description = "Makes an account; the password is asked for, or read from standard input.")
    int create(
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(names = "--name", description = "full name; the part before the @ when left out")
                    @Nullable String name,
            @Option(names = "--role", defaultValue = "admin", description = "admin, driver or repair_org")
                    String role) {
        var fullName = name == null ? email.replaceFirst("@.*", "") : name;
        var password = Passwords.ask("Password for " + email);
        withServices(services -> {
            var made = services.get(AccountsUseCase.class)
                    .create(Actor.HOUSE, new NewAccount(email, password, fullName, Role.ofWire(role), null, null));
            System.out.printf("Made %s as %s.%n", made.email(), made.role().wire());
        });
        return 0;
    }

    @Command(name = "reset-password", description = "Sets a new password and signs the account out everywhere.")
    int resetPassword(@Parameters(paramLabel = "EMAIL") String email) {
        var password = Passwords.ask("New password for " + email);
        withServices(services -> {
            var account = byEmail(services, email);
            services.get(AccountsUseCase.class)
                    .resetPassword(Actor.HOUSE, account.id(), null, password, ExpectedVersion.ANY);
            System.out.printf("%s has a new password and is signed out everywhere.%n", account.email());
        });
        return 0;
    }

    @Command(description = "Lists the accounts.")
    int list() {
        withServices(services -> {
            var found = services.get(AccountQueries.class)
                    .find(Actor.HOUSE, new Filter(null, null, null), Order.EMAIL, new Page(Page.MOST, 0));
            System.out.printf("%-40s %-12s %-10s %s%n", "E-mail", "Role", "Status", "Last sign-in");
            for (var account : found.rows())
                System.out.printf(
                        "%-40s %-12s %-10s %s%n",
                        account.email() == null ? account.fullName() : account.email(),
                        account.role().wire(),
                        account.hasAccess() ? account.status().wire() : "no access",
                        account.lastSignInAt() == null ? "never" : account.lastSignInAt());
        });
        return 0;
    }

    private static AccountView byEmail(Services services, String email) {
        return services
                .get(AccountQueries.class)
                .find(Actor.HOUSE, new Filter(email, null, null), Order.EMAIL, new Page(Page.MOST, 0))
                .rows()
                .stream()
                .filter(account -> email.strip().equalsIgnoreCase(account.email()))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("There is no account with the e-mail " + email));
    }

    private static void withServices(Consumer<Services> work) {
        Logs.setUp(LogFormat.TEXT);
        var configuration = new ConfigurationReader(System.getenv()).read();
        try (var installation = Installation.openForCommand(configuration);
                var services = new Services(installation)) {
            work.accept(services);
        }
    }
}
