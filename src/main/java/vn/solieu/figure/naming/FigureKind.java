package vn.solieu.figure.naming;

import vn.solieu.figure.choice.UnitKind;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;

/**
 * What is known of a quantity to be named but its words; several of a text have the same.
 *
 * @param rule code of the rule that gave it its name
 * @param who its role and the kind of its unit
 * @param unit the kind of its unit: a ratio, money, a counted noun, another
 */
record FigureKind(int rule, int who, int unit) {
  static FigureKind of(Quantity quantity, Stance stance, Subject subject) {
    UnitKind unit = UnitKind.of(quantity);
    return new FigureKind(
        subject.rule().hashCode(), unit.with(stance.role().ordinal()), unit.ordinal());
  }
}
