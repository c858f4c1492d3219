/**
 * What the stages share that weigh several candidates by what gold texts taught: the words of a
 * text as codes ({@link TextWords}), what is told of a candidate as places of weights ({@link
 * Places}), the weights ({@link ChoiceModel}), and which candidate they make the best ({@link
 * Weighed}).
 */
@NullMarked
package vn.solieu.figure.choice;

import org.jspecify.annotations.NullMarked;
