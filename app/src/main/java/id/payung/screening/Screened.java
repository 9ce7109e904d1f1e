package id.payung.screening;

import id.payung.funding.Allocation;
import id.payung.funding.Placement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the screening found.
///
/// @param rows in the order of files and rows
record Screened(List<ScreenedRow> rows, Allocation allocation, FactsOf facts) {
    /// Where each person who is clear and does not sit yet was placed, by NIK.
    Map<Long, Placement> placements() {
        var byNik = new HashMap<Long, Placement>(allocation.placements().size() * 2);
        allocation
                .placements()
                .forEach(placement -> byNik.put(placement.applicant().nik(), placement));
        return byNik;
    }
}
