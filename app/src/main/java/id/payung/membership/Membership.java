package id.payung.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// One membership of a person at BPJS Ketenagakerjaan.
///
/// @param kpj the member number; empty where the file gives none that is a number
/// @param until last day of cover; empty where the file gives none
public record Membership(Segment segment, Status status, OptionalLong kpj, Optional<LocalDate> until) {
    public enum Status {
        ACTIVE,
        INACTIVE
    }
}
