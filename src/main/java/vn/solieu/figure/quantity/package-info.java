/**
 * Stage 1: numbers with their units and bounds.
 *
 * <p>{@link QuantityFinder} → {@link Quantity}. {@link MentionReader} reads one ({@link
 * NumeralReader} and its words, {@link FractionReader}, {@link RangeEnds}, {@link UnitReader});
 * {@link NonFigures} lists the kinds that are none ({@code …Number}: a date, a road, a rank);
 * {@link BoundFinder} and {@link MinusFinder} look at the words beside it; {@link QuantityUnit}
 * gives a unit to those that print none ({@link SharedUnit}, {@link SeriesUnits}) and what stands
 * under one ({@link HeadsUnit}, {@link SeriesRate}, {@link EachUnit}).
 */
@NullMarked
package vn.solieu.figure.quantity;

import org.jspecify.annotations.NullMarked;
