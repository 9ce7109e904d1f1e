package id.payung.submission;

import id.payung.platform.Form;
import id.payung.platform.Pager;
import id.payung.staff.Officer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Mends rows where they stand, each saved by itself.
@Controller
final class MendPage {
    static final int ROWS_SHOWN = 20;
    private static final String MENDING = "memperbaiki baris usulan";

    private final OwnLists lists;
    private final Results results;
    private final Mending mending;

    MendPage(OwnLists lists, Results results, Mending mending) {
        this.lists = lists;
        this.results = results;
        this.mending = mending;
    }

    /// Which of the rows to be mended are shown.
    ///
    /// @param kind code of what is to be mended; empty for all
    record Part(String kind, int page) {
        Part {
            kind = SubmissionText.KINDS.contains(kind) ? kind : "";
            page = Math.max(page, 1);
        }

        String query() {
            return "?jenis=" + kind + "&hal=" + page;
        }
    }

    @GetMapping(ResultPage.PATH + "/perbaiki")
    ModelAndView show(
            @AuthenticationPrincipal Officer officer,
            @PathVariable("submission") UUID id,
            @RequestParam(name = "jenis", defaultValue = "") String kind,
            @RequestParam(name = "hal", defaultValue = "1") int page) {
        return page(officer, id, new Part(kind, page), Form.blank(), HttpStatus.OK);
    }

    @PostMapping(ResultPage.PATH + "/perbaiki")
    ModelAndView mend(
            @AuthenticationPrincipal Officer officer,
            @PathVariable("submission") UUID id,
            @RequestParam("baris") UUID row,
            @RequestParam(name = "jenis", defaultValue = "") String kind,
            @RequestParam(name = "hal", defaultValue = "1") int page,
            @RequestParam Map<String, String> typed,
            RedirectAttributes afterwards) {
        var list = lists.own(officer, id, MENDING, one -> one);
        var cells = new HashMap<String, String>();
        Cells.names().forEach(cell -> {
            var text = typed.get(field(cell, row));
            if (text != null) {
                cells.put(cell, text);
            }
        });
        var part = new Part(kind, page);
        return switch (mending.mend(officer.actor(), list, row, cells)) {
            case Mending.Answer.Kept kept -> {
                afterwards.addFlashAttribute("kept", kept);
                yield new ModelAndView("redirect:/daftar/" + id + "/perbaiki" + part.query());
            }
            case Mending.Answer.NotKept(var why) ->
                page(
                        officer,
                        id,
                        part,
                        Form.of(typed).problem(field("nik", row), why),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Mending.Answer.NoSuchRow _ -> throw OwnLists.notFound();
        };
    }

    private ModelAndView page(Officer officer, UUID id, Part part, Form form, HttpStatus status) {
        return lists.own(officer, id, MENDING, list -> {
            var kinds = results.kinds(id);
            int all = kinds.stream()
                    .filter(kind -> part.kind().isEmpty() || part.kind().equals(kind.code()))
                    .mapToInt(Results.Kind::rows)
                    .sum();
            int last = Math.max(1, (all + ROWS_SHOWN - 1) / ROWS_SHOWN);
            var shown = new Part(part.kind(), Math.min(part.page(), last));
            var rows = results.rows(id, Results.Group.FIX, part.kind(), (shown.page() - 1L) * ROWS_SHOWN, ROWS_SHOWN);
            if (!rows.isEmpty()) {
                results.seen(id, rows);
            }
            var pager = new Pager(shown.page(), ROWS_SHOWN, all, one -> new Part(part.kind(), (int) one).query());
            return new ModelAndView(
                    "submission/mend",
                    Map.of("list", list, "part", shown, "rows", rows, "pager", pager, "form", form),
                    status);
        });
    }

    static boolean isLong(Pager pager) {
        return pager.rows() > ROWS_SHOWN;
    }

    /// Name of a cell's field: each row of the page has its own.
    static String field(String cell, UUID row) {
        return cell + "-" + row;
    }

    /// The form with what was typed before, where nothing newer was typed.
    static Form filled(Form form, ShownRow row) {
        var values = new HashMap<>(form.values());
        Cells.names()
                .forEach(cell -> values.putIfAbsent(
                        field(cell, row.id()), row.typed().now().of(cell)));
        return new Form(values, form.problems());
    }
}
