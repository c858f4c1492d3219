package vn.solieu.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.solieu.compare.Statement;
import vn.solieu.index.StoredFigure;

/**
 * What a claim is judged by.
 *
 * @param pairs the claim set against all figures of its place
 * @param elsewhere the same against its indicator in all places, asked for only when needed
 * @param misfits what does not add up in a figure's own article, empty for most
 */
record Brief(
    Statement claim,
    List<Pair> pairs,
    Supplier<List<Pair>> elsewhere,
    Function<StoredFigure, List<Misfit>> misfits) {}
