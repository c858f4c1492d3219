/**
 * WARC in and out, the archive folder, its locks and decision files. Start reading at {@code
 * Archive}.
 */
@NullMarked
package vn.solieu.store;

import org.jspecify.annotations.NullMarked;
