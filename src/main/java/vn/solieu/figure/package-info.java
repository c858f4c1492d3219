/**
 * The extractor: a document becomes figures, each with the exact place it came from.
 *
 * <p>Start at {@link FigureExtractor}, whose list {@code stages} is the whole way, each over a
 * {@link Draft}; then read a stage by its finder, where the rules stand in one list, the most
 * trusted first, and a rule by its test. Each stage is a package: it sees what the stages before it
 * said and changes none of it. {@code solieu extract --explain} ({@link Explainer}) prints which
 * rule made each field, on which words and by which line of data.
 *
 * <ol start="0">
 *   <li>{@code reading}: the text, composed and folded, and its sentences.
 *   <li>{@code quantity}: numbers with their units and bounds; what is no figure.
 *   <li>{@code stance}: role and direction.
 *   <li>{@code timing}: period and base.
 *   <li>{@code subject}: indicator, place, entity, prices, issuer.
 *   <li>{@code dating}: whether another time told near by is a likelier period, learned from gold
 *       texts as well.
 *   <li>{@code naming}: whether another phrase near by is a likelier name, learned from gold texts.
 *   <li>{@code table}: the same fields for the cells of tables, laid over what the stages say.
 *   <li>{@code link}: which level a change, completion or share is of.
 *   <li>Here: {@link ConfidenceModel}, how sure each figure is, by its {@link Grounds}.
 *   <li>Here: {@link MisfitDoubt}: figures that do not add up are no surer than even. {@link
 *       Arithmetic} asks the {@link SumRule}s ({@code …Sum}) over {@link Sums}; others ask it for
 *       its {@link Finding}s.
 * </ol>
 *
 * <p>What {@code dating} and {@code naming} share stands in {@code choice}: rules say first, then
 * several candidates are weighed, and what the rules said stays unless another is much likelier.
 *
 * <p>Vocabulary is data: the tables of {@code figure/} and {@code lexicon/}, read through {@code
 * CueTable} (phrase, kind, note) or, for the short lists that a rule asks by name, {@code
 * ClosedWords}. What a kind or a list means stands in the table. In the code stays grammar: the
 * order of words, and single function words where a rule compares with one ("của", "là", "và").
 *
 * <p>What leaves: {@link Figure} and the types of its fields, each in the package of the stage that
 * makes it ({@code Bound}, {@code Role}, {@code Direction}, {@code Period}, {@code Base}, {@code
 * Flow}, {@code Status}, {@code PlaceBasis}), {@link Explanation}, {@link Finding}, and {@code
 * Ratios} and {@code ScaleWords} to read units and quotes with, {@code ChoiceModel} and {@code
 * Choice} to train names and periods with. A test holds both: the order of the stages, and that
 * nothing else of them is used outside.
 */
@NullMarked
package vn.solieu.figure;

import org.jspecify.annotations.NullMarked;
