/// Villages, districts and regencies with their official codes and the other names people write.
@NullMarked
package id.payung.region;

import org.jspecify.annotations.NullMarked;
