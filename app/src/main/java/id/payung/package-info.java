/// Payung: every funded seat of a vulnerable-worker protection programme to the right worker.
@NullMarked
package id.payung;

import org.jspecify.annotations.NullMarked;
