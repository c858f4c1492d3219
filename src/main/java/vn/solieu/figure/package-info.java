/**
 * The extractor: a document becomes figures, each with the exact place it came from. Start reading
 * at {@code FigureExtractor}.
 */
@NullMarked
package vn.solieu.figure;

import org.jspecify.annotations.NullMarked;
