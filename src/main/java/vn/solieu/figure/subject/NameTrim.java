package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Span;

/** Cuts from names, after they were chosen, what is no part of one: owners, quotes, half words. */
public final class NameTrim {
  private final Concepts concepts;
  private final OwnerTail owners;
  private final TornName torn;

  public NameTrim(Lexicon lexicon) {
    concepts = lexicon.concepts();
    owners = new OwnerTail(EntityRules.cues(lexicon));
    torn = new TornName(lexicon.resources());
  }

  /** The subjects under their trimmed names. */
  public List<Subject> trim(Reading reading, List<Subject> subjects) {
    List<Subject> trimmed = new ArrayList<>(subjects.size());
    for (Subject subject : subjects) {
      trimmed.add(trimmed(reading, subject));
    }
    return trimmed;
  }

  private Subject trimmed(Reading reading, Subject subject) {
    Span name = subject.indicatorSpan();
    if (name == null || !name.of(reading.text()).equals(subject.indicator())) {
      return subject;
    }
    Span cut = QuoteEdge.cut(reading, torn.cut(reading, owners.without(reading, name)));
    return cut.equals(name) ? subject : named(reading, subject, cut);
  }

  private Subject named(Reading reading, Subject subject, Span cut) {
    @Nullable String phrase = cut.length() == 0 ? null : cut.of(reading.text());
    return subject.renamed(
        phrase, phrase == null ? null : cut, concepts.idOf(phrase), subject.rule());
  }
}
