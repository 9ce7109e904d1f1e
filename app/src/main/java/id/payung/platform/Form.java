package id.payung.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody typed and what is to be mended in it. What was typed is never lost over what is wrong with it.
///
/// @param values by name of the field
public record Form(Map<String, String> values, List<Problem> problems) {
    /// @param field its name; blank for what concerns no single field
    public record Problem(String field, String words) {}

    public Form {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    public static Form blank() {
        return new Form(Map.of(), List.of());
    }

    public static Form of(Map<String, String> values) {
        return new Form(values, List.of());
    }

    /// The form with one more thing to mend.
    public Form problem(String field, String words) {
        var all = new ArrayList<>(problems);
        all.add(new Problem(field, words));
        return new Form(values, all);
    }

    public String typed(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(one -> one.field().equals(field));
    }

    /// What is to be mended in a field.
    public String wrong(String field) {
        return problems.stream()
                .filter(one -> one.field().equals(field))
                .map(Problem::words)
                .collect(Collectors.joining(" "));
    }

    /// The ids of the texts about a field, as `aria-describedby` wants them; null leaves the attribute out.
    @Nullable
    String describedBy(String field, @Nullable String hint) {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(field + "-hint");
        }
        if (isWrong(field)) {
            ids.add(field + "-wrong");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
