package vn.solieu.search;

import vn.solieu.index.StoredFigure;

/**
 * A figure found.
 *
 * @param text how well its words fit the query, in [0,1]
 * @param quantity how well its number fits unit, bounds and period asked, in [0,1]
 * @param score both together with the figure's confidence
 */
public record FigureHit(StoredFigure figure, double text, double quantity, double score) {}
