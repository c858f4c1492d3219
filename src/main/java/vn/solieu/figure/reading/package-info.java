/**
 * Stage 0: the text of a document as all stages read it.
 *
 * <p>{@link Reader} → {@link Reading}: composed text, its folded form with the same offsets, in
 * which all phrases are looked up, and {@link Sentence}s. {@link DigitReader} and {@link Marks}
 * read numbers written in digits; {@link Blanks}, {@link ClauseMarks}, {@link Capitals} and {@link
 * ItemMark} look at single characters and words; {@link ClosedWords} opens the short lists of words
 * that rules ask by name; {@link ListHeads} tells which sentence heads a list.
 */
@NullMarked
package vn.solieu.figure.reading;

import org.jspecify.annotations.NullMarked;
