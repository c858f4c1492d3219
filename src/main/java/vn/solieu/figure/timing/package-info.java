/**
 * Stage 3: period and base. {@link TimingFinder} → {@link Timing}.
 *
 * <ul>
 *   <li>Words to expressions: {@link TimeReader} cuts a sentence into {@link TimeToken}s ({@link
 *       TimeLexer}), {@link MentionFinder} finds the {@link TimeMention}s among them by {@link
 *       TimeGrammar} and its parts ({@code …Grammar}, {@link NamedTimes}), each with a {@link
 *       TimeTerm}: what is printed, before any date is known. {@link PassingClause} and {@link
 *       LookBack} tell those that are told by the way, {@link Antecedent} what "khi ấy" points back
 *       to.
 *   <li>Expressions to dates: {@link TimeResolver} ({@link RelativeTime}, {@link BaseResolver}) →
 *       {@link Period}, by the day of the text or {@link AnchorYear}.
 *   <li>Which is whose: {@link PeriodRules} ({@link TimeGovernor}, {@link GovernedPeriod}, {@link
 *       HandedPeriod}, {@code …Rule}, {@code Respective…}) answers what is {@link Asked} with what
 *       was {@link Found}, {@link BaseRules} and {@link ParallelBases} tell the base, over a {@link
 *       TimeScene}; {@link SenseFinder} and {@link SenseKeeper} tell flows from stocks, which
 *       {@link PeriodShape} needs. {@link BaseOrder}, {@link BaseShape} and {@link FutureTime} mend
 *       what does not fit together.
 *   <li>From sentence to sentence: {@link FrameKeeper} ({@link HeadFinder}, {@link PassingTime},
 *       {@link BaseKeeper}, {@link AimKeeper}, {@link ListKeeper}); {@link HeadlineTimes} gives the
 *       headline the time of the text.
 * </ul>
 */
@NullMarked
package vn.solieu.figure.timing;

import org.jspecify.annotations.NullMarked;
