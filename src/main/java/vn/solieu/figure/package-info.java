/**
 * The extractor: a document becomes figures, each with the exact place it came from.
 *
 * <p>Start at {@link FigureExtractor}, whose method {@code stages} is the whole way; then read a
 * stage by its finder, where the rules stand in one list, the most trusted first, and a rule by its
 * test. A stage sees what the stages before it said and changes none of it. {@code solieu extract
 * --explain} ({@link Explainer}) prints which rule made each field, on which words and by which
 * line of data.
 *
 * <ol start="0">
 *   <li>{@link Reader} → {@link Reading}: composed text, its folded form with the same offsets, in
 *       which all phrases are looked up, and {@link Sentence}s.
 *   <li>{@link QuantityFinder} → {@link Quantity}: numbers with their units. {@link MentionReader}
 *       reads one ({@link NumeralReader} and its words, {@link DigitReader} and its marks, {@link
 *       FractionReader}, {@link RangeEnds}, {@link UnitReader}); {@link NonFigures} lists the kinds
 *       that are none ({@code …Number}: a date, a road, a rank); {@link BoundFinder} and {@link
 *       MinusFinder} look at the words beside it; {@link QuantityUnit} gives a unit to those that
 *       print none ({@link SharedUnit}, {@link SeriesUnits}) and what stands under one ({@link
 *       HeadsUnit}, {@link SeriesRate}, {@link EachUnit}).
 *   <li>{@link StanceFinder} → {@link Stance}: role and direction. Its {@link StanceRule}s look at
 *       a {@link StanceContext}, what stands between two neighbours; {@link TargetFinder} ({@link
 *       TargetScope}, {@link Agenda}, {@link PlanPhrase}, {@link Duty}) makes a target of what they
 *       said.
 *   <li>{@link TimingFinder} → {@link Timing}: period and base.
 *       <ul>
 *         <li>Words to expressions: {@link TimeReader} cuts a sentence into {@link TimeToken}s
 *             ({@link TimeLexer}), {@link MentionFinder} finds the {@link TimeMention}s among them
 *             by {@link TimeGrammar} and its parts ({@code …Grammar}, {@link NamedTimes}), each
 *             with a {@link TimeTerm}: what is printed, before any date is known. {@link
 *             PassingClause} and {@link LookBack} tell those that are told by the way, {@link
 *             Antecedent} what "khi ấy" points back to.
 *         <li>Expressions to dates: {@link TimeResolver} ({@link RelativeTime}, {@link
 *             BaseResolver}) → {@link Period}, by the day of the text or {@link AnchorYear}.
 *         <li>Which is whose: {@link PeriodRules} ({@link TimeGovernor}, {@link HandedPeriod},
 *             {@code …Rule}, {@code Respective…}), {@link BaseRules} and {@link ParallelBases},
 *             over a {@link TimeScene}; {@link SenseFinder} and {@link SenseKeeper} tell flows from
 *             stocks, which {@link PeriodShape} needs. {@link BaseOrder}, {@link BaseShape} and
 *             {@link FutureTime} mend what does not fit together.
 *         <li>From sentence to sentence: {@link FrameKeeper} ({@link HeadFinder}, {@link
 *             PassingTime}); {@link HeadlineTimes} gives the headline the time of the text.
 *       </ul>
 *   <li>{@link SubjectFinder} → {@link Subject}: indicator, place, entity, prices, issuer. {@link
 *       SubjectPass} goes through the sentences, each cut by {@link Chunker} into {@link Chunk}s
 *       (the {@code …Merger}s join them, {@link VerbMarker} and {@link PriceVerbMarker} mark them).
 *       <ul>
 *         <li>Indicator: {@link IndicatorFinder} chooses between the words before ({@link
 *             MeasuredSubject}, {@link LeftPhrase}, {@link LeadingSubject}), after ({@link
 *             RightPhrase}, {@link PartName}, {@link PlacedCount}) and around ({@link ActionName},
 *             {@link SingledOut}, {@link TradeProduct}, {@link GivenMoney}); {@link
 *             RespectiveLists} names lists; {@link NamingSeries} lends the names given before.
 *         <li>Place: {@link PlaceScanner} sees names, {@link PlaceFrames} which of them the
 *             sentence is about ({@link PlaceGroup}, {@link PlaceTrade}), {@link PlaceMeaning} and
 *             {@link PlaceResolver} what they mean, {@link PlaceFinder} chooses, {@link
 *             PlaceSeries} hands on.
 *         <li>Entity: {@link EntityScanner} sees names ({@link NameReach}, {@link ForeignName}),
 *             {@link EntityNames} remembers them, {@link EntityFinder} chooses, {@link
 *             EntitySeries} hands on, {@link EntityBehind} looks behind the number.
 *         <li>{@link PriceFinder} tells in which prices, {@link IssuerFinder} from whom; {@link
 *             OfficePlace} the place of an office that speaks.
 *       </ul>
 *   <li>{@link LinkFinder} → {@link Links}: which level a change, completion or share is of. Its
 *       {@link LinkRule}s ({@code …Link}) look at a {@link LinkScene} with the {@link LinkGap}
 *       between two quantities; {@link LinkedNames} gives a remark the name of what it is of.
 *   <li>{@link ConfidenceModel}: how sure each figure is, by its {@link Grounds}.
 *   <li>{@link MisfitDoubt}: figures that do not add up are no surer than even. {@link Arithmetic}
 *       asks the {@link SumRule}s ({@code …Sum}) over {@link Sums}; others ask it for its {@link
 *       Finding}s.
 * </ol>
 *
 * <p>Beside the way of running text goes that of tables: {@link TableReader} makes figures of cells
 * ({@code Cell…}, {@link HeadReader}), {@link Tables} lays them over what the stages say.
 *
 * <p>Vocabulary is data: the tables of {@code figure/} and {@code lexicon/}, read through {@code
 * CueTable} (phrase, kind, note) or, for the short lists that a rule asks by name, {@link
 * ClosedWords}. What a kind or a list means stands in the table. In the code stays grammar: the
 * order of words, and single function words where a rule compares with one ("của", "là", "và").
 *
 * <p>What leaves the package: {@link Figure} and the types of its fields ({@link Period}, {@link
 * Base}, {@link Role}, {@link Direction}, {@link Bound}, {@link Flow}, {@link Status}, {@link
 * PlaceBasis}), {@link Explanation}, {@link Finding}, and {@link Ratios} and {@link ScaleWords} to
 * read units and quotes with.
 */
@NullMarked
package vn.solieu.figure;

import org.jspecify.annotations.NullMarked;
