/**
 * Stage 5: whether the period that the rules gave a quantity is the likeliest. {@link
 * PeriodChooser} weighs it against the other times of its text ({@link PeriodCandidates}) by what
 * {@link PeriodFeatures} sees of each and what a {@link vn.solieu.figure.choice.ChoiceModel}
 * learned from gold texts ({@code solieu train periods}).
 */
@NullMarked
package vn.solieu.figure.dating;

import org.jspecify.annotations.NullMarked;
