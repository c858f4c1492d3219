/**
 * Fields, and the writer that lays an article and its figures down as one Lucene block. Start
 * reading at {@code ArchiveIndex}.
 */
@NullMarked
package vn.solieu.index;

import org.jspecify.annotations.NullMarked;
