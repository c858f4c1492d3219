/**
 * Vietnamese text as data: normalisation, syllables, sentences, words, spans and documents. Start
 * reading at {@code Document}.
 */
@NullMarked
package vn.solieu.text;

import org.jspecify.annotations.NullMarked;
