/**
 * Stage 6: whether the name that the rules gave a quantity is the best there is. {@link
 * NameChooser} weighs it against other phrases near by ({@link NameCandidates}) by what {@link
 * NameFeatures} sees of each and what {@link vn.solieu.figure.choice.ChoiceModel} learned from gold
 * texts ({@code solieu train names}).
 */
@NullMarked
package vn.solieu.figure.naming;

import org.jspecify.annotations.NullMarked;
