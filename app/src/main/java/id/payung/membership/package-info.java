/// Who BPJS Ketenagakerjaan already covers.
@NullMarked
package id.payung.membership;

import org.jspecify.annotations.NullMarked;
