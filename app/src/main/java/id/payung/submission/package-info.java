/// Lists that offices hand in: received, judged, mended, sent.
@NullMarked
package id.payung.submission;

import org.jspecify.annotations.NullMarked;
