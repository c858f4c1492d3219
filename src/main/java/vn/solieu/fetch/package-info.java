/** The only client of the sites: HTTP, robots.txt, politeness. Start reading at {@code Fetcher}. */
@NullMarked
package vn.solieu.fetch;

import org.jspecify.annotations.NullMarked;
