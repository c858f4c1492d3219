/**
 * Opens the data (TSV tables and models) into immutable tables; the only resource loader. Start
 * reading at {@code Lexicon}.
 */
@NullMarked
package vn.solieu.lexicon;

import org.jspecify.annotations.NullMarked;
