package id.payung.submission;

import java.util.List;
import java.util.UUID;

/// One row of a list as its sender sees it: their own words and what to check.
///
/// @param code KODE
/// @param outcome `clear`, `look`, `fix` or `duplicate`
/// @param note CATATAN
public record SubmittedRow(
        UUID id,
        String code,
        String sheet,
        int line,
        String name,
        String outcome,
        List<String> findings,
        String note) {}
