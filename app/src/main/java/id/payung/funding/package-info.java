/// Who sits on which seat: the allocation and the waiting list.
@NullMarked
package id.payung.funding;

import org.jspecify.annotations.NullMarked;
