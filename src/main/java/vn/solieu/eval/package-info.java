/**
 * Scores against the corpus, benchmarks, training of the models. Start reading at {@code
 * FigureScore}.
 */
@NullMarked
package vn.solieu.eval;

import org.jspecify.annotations.NullMarked;
