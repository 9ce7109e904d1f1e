/// The main job: read, match, find, judge, allocate, write.
@NullMarked
package id.payung.screening;

import org.jspecify.annotations.NullMarked;
