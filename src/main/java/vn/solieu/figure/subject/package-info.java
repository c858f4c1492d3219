/**
 * Stage 4: what is measured, where, of whom, in which prices and by whose word.
 *
 * <p>{@link SubjectFinder} → {@link Subject}. {@link SubjectPass} goes through the sentences, each
 * cut by {@link Chunker} into {@link Chunk}s (the {@code …Merger}s join them, {@link VerbMarker}
 * and {@link PriceVerbMarker} mark them).
 *
 * <ul>
 *   <li>Indicator: {@link IndicatorFinder} chooses between the words before ({@link
 *       MeasuredSubject}, {@link LeftPhrase}, {@link LeadingSubject}), after ({@link RightPhrase},
 *       {@link PartName}, {@link PlacedCount}) and around ({@link ActionName}, {@link SingledOut},
 *       {@link TradeProduct}, {@link GivenMoney}); {@link RespectiveLists} names lists; {@link
 *       NamingSeries} lends the names given before.
 *   <li>Place: {@link PlaceScanner} sees names, {@link PlaceFrames} which of them the sentence is
 *       about ({@link PlaceGroup}, {@link PlaceTrade}), {@link PlaceMeaning} and {@link
 *       PlaceResolver} what they mean, {@link PlaceFinder} chooses, {@link PlaceSeries} hands on.
 *   <li>Entity: {@link EntityScanner} sees names ({@link NameReach}, {@link ForeignName}), {@link
 *       EntityNames} remembers them, {@link EntityFinder} chooses, {@link EntitySeries} hands on,
 *       {@link EntityBehind} looks behind the number.
 *   <li>{@link PriceFinder} tells in which prices, {@link IssuerFinder} from whom; {@link
 *       OfficePlace} the place of an office that speaks.
 * </ul>
 */
@NullMarked
package vn.solieu.figure.subject;

import org.jspecify.annotations.NullMarked;
