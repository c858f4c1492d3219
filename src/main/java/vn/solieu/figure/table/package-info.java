/**
 * The way of tables, beside that of running text.
 *
 * <p>{@link TableReader} makes figures of cells ({@code Cell…}, {@link HeadReader}) from row and
 * column heads; {@link Tables} lays them over what the stages say of the same quantities.
 */
@NullMarked
package vn.solieu.figure.table;

import org.jspecify.annotations.NullMarked;
