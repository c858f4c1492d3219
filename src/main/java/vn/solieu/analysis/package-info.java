/**
 * Lucene analysis for Vietnamese: thin adapters over text. Start reading at {@code
 * VietnameseAnalyzer}.
 */
@NullMarked
package vn.solieu.analysis;

import org.jspecify.annotations.NullMarked;
