/// What was done to whose data, by whom and what for: entries that are only ever added.
@NullMarked
package id.payung.trail;

import org.jspecify.annotations.NullMarked;
