package vn.solieu.search;

import org.jspecify.annotations.Nullable;
import vn.solieu.index.StoredFigure;

/**
 * An observation row: a level with what its article says of it. Each change is a row of its own, so
 * that "tăng 5% so với cùng kỳ, tăng 2% so với tháng trước" are two.
 *
 * @param level the level
 * @param plan the target set for it, or null
 * @param completion the share of a plan that it reaches, or null
 * @param change against {@code change.figure().base()}, or null
 * @param base the level the change is measured against, where the article prints it, or null
 */
public record JoinedRow(
    StoredFigure level,
    @Nullable StoredFigure plan,
    @Nullable StoredFigure completion,
    @Nullable StoredFigure change,
    @Nullable StoredFigure base) {}
