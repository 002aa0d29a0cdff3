import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.OdometerCheck;
import dev.busmanager.domain.trip.OdometerCheck.Known;
import dev.busmanager.domain.trip.Readings;
import dev.busmanager.domain.trip.Takings;
import dev.busmanager.domain.trip.TripNumber;
import dev.busmanager.domain.trip.TripType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What trip sheets would say of readings and takings that somebody keeps in a spreadsheet, by the rules of the program. */
final class TripSheet {

    private static final String HELP = """
        java -cp domain/target/classes scripts/trip-sheet/TripSheet.java FILE.csv

        Checks readings and takings of trips, and prints what their sheets would say. One line a trip:

          trip,date,bus,start,end,return_start,return_end,cash,online,paytm,others,agent,route_km

        A date is like 2026-11-21, a trip that has a return_end goes there and back, and what is not known is left empty.

        Exit code 1 means that a line breaks a rule, 2 that the file cannot be read.
        """;

    private static final List<String> COLUMNS = List.of(
            "trip", "date", "bus", "start", "end", "return_start", "return_end", "cash", "online", "paytm", "others",
            "agent", "route_km");

    record Sheet(
            int line, TripNumber trip, LocalDate day, String bus, Readings readings, Takings takings, BigDecimal routeKm) {

        TripType type() {
            return readings.returnEnd() == null ? TripType.ONE_WAY : TripType.TWO_WAY;
        }
    }

    record Broken(int line, String why) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();

    public static void main(String[] arguments) {
        if (arguments.length != 1 || arguments[0].startsWith("--")) {
            System.out.print(HELP);
            System.exit(arguments.length == 1 && arguments[0].equals("--help") ? 0 : 2);
        }
        try {
            var check = new TripSheet();
            check.read(Files.readAllLines(Path.of(arguments[0])));
            check.print();
            System.exit(check.broken.isEmpty() ? 0 : 1);
        } catch (NoSuchFileException e) {
            System.err.println("There is no file " + e.getFile());
        } catch (IOException e) {
            System.err.println("The file cannot be read as text: " + e.getMessage());
        }
        System.exit(2);
    }

    private void read(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            // What a spreadsheet begins its text with.
            var line = i == 0 ? lines.get(i).replace("\uFEFF", "") : lines.get(i);
            if (line.isBlank() || i == 0 && line.toLowerCase().startsWith("trip,")) continue;
            try {
                sheets.add(sheet(i + 1, cells(line)));
            } catch (DomainException | DateTimeException | NumberFormatException e) {
                broken.add(new Broken(i + 1, sentence(e)));
            }
        }
    }

    private static String sentence(RuntimeException e) {
        return e instanceof NumberFormatException ? "A cell should be a number: " + e.getMessage() : e.getMessage();
    }

    private static Sheet sheet(int line, List<String> cells) {
        if (cells.size() != COLUMNS.size())
            throw new NumberFormatException("%d cells instead of %d".formatted(cells.size(), COLUMNS.size()));
        if (cells.get(2).isEmpty()) throw new DateTimeException("bus is missing");
        var routeKm = number(cells.get(12));
        return new Sheet(
                line,
                new TripNumber(cells.get(0)),
                LocalDate.parse(cells.get(1)),
                cells.get(2),
                new Readings(
                        reading(Readings.START, cells.get(3)),
                        reading(Readings.END, cells.get(4)),
                        reading(Readings.RETURN_START, cells.get(5)),
                        reading(Readings.RETURN_END, cells.get(6))),
                new Takings(
                        money("cash", cells.get(7)),
                        money("online", cells.get(8)),
                        money("paytm", cells.get(9)),
                        money("others", cells.get(10)),
                        money("agent", cells.get(11))),
                routeKm);
    }

    /** A cell with a comma in it stands between quotation marks. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var sign : (line + ",").toCharArray()) {
            if (sign == '"') quoted = !quoted;
            else if (sign == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else cell.append(sign);
        }
        return cells;
    }

    private static BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell.replace(",", ""));
    }

    private static Odometer reading(String field, String cell) {
        var km = number(cell);
        return km == null ? null : Odometer.typed(field, km);
    }

    private static Money money(String field, String cell) {
        var rupees = number(cell);
        return rupees == null ? Money.ZERO : Money.typed(field, rupees);
    }

    private void print() {
        Map<String, List<Sheet>> byBus = sheets.stream()
                .sorted(Comparator.comparing(Sheet::day).thenComparing(Sheet::line))
                .collect(Collectors.groupingBy(Sheet::bus));
        for (var sheet : sheets) print(sheet, byBus.get(sheet.bus()));
        for (var line : broken) System.out.printf("line %d: BROKEN: %s%n", line.line(), line.why());
        var total = sheets.stream().map(sheet -> sheet.takings().total()).reduce(Money.ZERO, Money::plus);
        var km = sheets.stream().map(TripSheet::km).reduce(BigDecimal.ZERO, BigDecimal::add);
        System.out.printf(
                "%d trips, %s km, ₹ %s; %d lines break a rule%n",
                sheets.size(), km.toPlainString(), total.rupees(), broken.size());
    }

    private static void print(Sheet sheet, List<Sheet> ofBus) {
        var there = sheet.readings().distanceThere();
        var back = sheet.readings().distanceBack();
        System.out.printf(
                "line %d: %s, %s, %s: %s km there%s, ₹ %s%n",
                sheet.line(),
                sheet.trip(),
                sheet.day(),
                sheet.bus(),
                there == null ? "?" : there.toPlainString(),
                back == null ? "" : ", " + back.toPlainString() + " km back",
                sheet.takings().total().rupees());
        var missing = sheet.readings().missing(sheet.type());
        if (!missing.isEmpty()) System.out.println("  not complete: " + String.join(", ", missing));
        var place = ofBus.indexOf(sheet);
        var before = ofBus.subList(0, place).reversed().stream()
                .filter(each -> each.readings().lastKnown() != null)
                .findFirst()
                .map(each -> new Known(each.readings().lastKnown(), each.trip()));
        var after = ofBus.subList(place + 1, ofBus.size()).stream()
                .filter(each -> each.readings().firstKnown() != null)
                .findFirst()
                .map(each -> new Known(each.readings().firstKnown(), each.trip()));
        new OdometerCheck(before.orElse(null), after.orElse(null), sheet.routeKm())
                .questions(sheet.readings())
                .forEach(question -> System.out.println("  question: " + question.detail()));
    }

    private static BigDecimal km(Sheet sheet) {
        var there = sheet.readings().distanceThere();
        var back = sheet.readings().distanceBack();
        return (there == null ? BigDecimal.ZERO : there).add(back == null ? BigDecimal.ZERO : back);
    }
}
