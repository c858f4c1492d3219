package vn.solieu.article;

import java.util.List;
import java.util.function.Function;

/**
 * One place where a page may name its author.
 *
 * @param name for the log and {@code Article.rules}
 * @param bylines the texts to read names from, in order; the first that gives one wins
 */
record AuthorRule(String name, Function<DateFinder.Where, List<String>> bylines) {}
