/** Query language, hits, facets, highlights, figure queries. Start reading at {@code Searcher}. */
@NullMarked
package vn.solieu.search;

import org.jspecify.annotations.NullMarked;
