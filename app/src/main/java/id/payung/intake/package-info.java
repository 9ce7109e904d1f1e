/// Lists as villages send them: read without losing a row, and handed back.
@NullMarked
package id.payung.intake;

import org.jspecify.annotations.NullMarked;
