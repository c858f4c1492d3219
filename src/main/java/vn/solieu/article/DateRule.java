package vn.solieu.article;

import java.util.List;
import java.util.function.Function;

/**
 * One place where a page may say when it was published.
 *
 * @param name for the log and {@code Article.rules}
 * @param texts the texts to read a date from, in order
 */
record DateRule(String name, Function<DateFinder.Where, List<String>> texts) {}
