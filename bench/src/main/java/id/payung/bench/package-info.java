/// Benchmarks: whole processes, measured from outside.
@NullMarked
package id.payung.bench;

import org.jspecify.annotations.NullMarked;
