package dev.busmanager.application.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that mean the same person, by the same marks by which the register knows him. */
final class PersonRowsBefore implements RowsBefore {

    private final Map<String, Integer> emails = new HashMap<>();
    private final Map<String, Integer> licences = new HashMap<>();
    private final Map<String, List<Numbered>> names = new HashMap<>();

    @Override
    public @Nullable Integer sameAs(RowCells row, int number) {
        var marks = PersonMarks.of(row);
        var namesakes = names.computeIfAbsent(marks.name(), _ -> new ArrayList<>());
        var earlier = earlier(marks, namesakes);
        if (!marks.email().isEmpty()) emails.putIfAbsent(marks.email(), number);
        if (!marks.licence().isEmpty()) licences.putIfAbsent(marks.licence(), number);
        namesakes.add(new Numbered(marks, number));
        return earlier;
    }

    private @Nullable Integer earlier(PersonMarks marks, List<Numbered> namesakes) {
        var byEmail = emails.get(marks.email());
        if (byEmail != null) return byEmail;
        var byLicence = licences.get(marks.licence());
        if (byLicence != null) return byLicence;
        return namesakes.stream()
                .filter(each -> each.marks.isCalledLike(marks))
                .map(Numbered::row)
                .findFirst()
                .orElse(null);
    }

    private record Numbered(PersonMarks marks, int row) {}
}
