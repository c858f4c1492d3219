/**
 * HTML bytes become an article: title, lead, body, tables, author, time, section, place. Start
 * reading at {@code ArticleFinder}.
 */
@NullMarked
package vn.solieu.article;

import org.jspecify.annotations.NullMarked;
