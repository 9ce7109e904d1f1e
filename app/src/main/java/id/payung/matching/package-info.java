/// Who a row is: our fields on the record-linkage engine.
@NullMarked
package id.payung.matching;

import org.jspecify.annotations.NullMarked;
