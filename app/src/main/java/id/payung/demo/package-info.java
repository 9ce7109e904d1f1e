/// The fictional regency.
@NullMarked
package id.payung.demo;

import org.jspecify.annotations.NullMarked;
