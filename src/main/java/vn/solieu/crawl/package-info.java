/**
 * Sources, discovery and the frontier; drives fetch into store. Start reading at {@code Crawler}.
 */
@NullMarked
package vn.solieu.crawl;

import org.jspecify.annotations.NullMarked;
