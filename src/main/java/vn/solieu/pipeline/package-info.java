/** Whole jobs: import, rebuild, verify, demo. Start reading at {@code Importer}. */
@NullMarked
package vn.solieu.pipeline;

import org.jspecify.annotations.NullMarked;
