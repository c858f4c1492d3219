package vn.solieu.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.link.Links;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.table.Tables;
import vn.solieu.figure.timing.Timing;

/**
 * One document on its way through the stages: what they said of it so far. Every stage reads what
 * those before it said and fills in its own; but for the choosers none changes what another said.
 */
final class Draft {
  final Reading reading;
  Tables tables = new Tables(Map.of(), Set.of());
  List<Quantity> quantities = List.of();

  /** One for each quantity, as are timings, subjects and links. */
  List<Stance> stances = List.of();

  List<Timing> timings = List.of();
  List<Subject> subjects = List.of();
  Links links = new Links(List.of(), List.of());

  private @Nullable TextWords words;

  Draft(Reading reading) {
    this.reading = reading;
  }

  /** The words that periods and names are chosen by; known once the quantities are. */
  TextWords words() {
    if (words == null) {
      words = new TextWords(reading, quantities);
    }
    return words;
  }

  Grounds grounds() {
    return new Grounds(reading, quantities, stances, timings, subjects);
  }
}
