/// Amounts and months.
@NullMarked
package id.payung.money;

import org.jspecify.annotations.NullMarked;
