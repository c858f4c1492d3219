/**
 * Stage 8: which level a change, completion or share is of.
 *
 * <p>{@link LinkFinder} → {@link Links}. Its {@link LinkRule}s ({@code …Link}) look at a {@link
 * LinkScene} with the {@link LinkGap} between two quantities; {@link LinkedNames} gives a remark
 * the name of what it is of.
 */
@NullMarked
package vn.solieu.figure.link;

import org.jspecify.annotations.NullMarked;
