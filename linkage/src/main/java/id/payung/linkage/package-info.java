/// Record linkage after Fellegi and Sunter (JASA 64, 1969): additive log2 weights over compared fields, frequencies of
/// the very values compared, primitive columns. No dependency and no domain word, so that the same scorer serves an
/// embedded index and a distributed engine.
package id.payung.linkage;
