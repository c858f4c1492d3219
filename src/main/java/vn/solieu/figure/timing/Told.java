package vn.solieu.figure.timing;

import vn.solieu.text.Span;

/**
 * A temporal expression with its place in the text.
 *
 * @param words where it stands
 */
record Told(TimeTerm term, Span words) {}
