package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Concept;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Span;

/** Stage 4: indicator, place, entity, price basis and issuer of each quantity. */
final class SubjectFinder {
  private final Concepts concepts;
  private final Chunker chunker;
  private final IndicatorFinder indicators;

  SubjectFinder(Lexicon lexicon) {
    concepts = lexicon.concepts();
    chunker = new Chunker(lexicon);
    indicators = new IndicatorFinder(lexicon);
  }

  /** One subject for each quantity, in the same order. */
  List<Subject> find(
      Reading reading, List<Quantity> quantities, List<Stance> stances, List<Timing> timings) {
    NamingSeries names = new NamingSeries(reading);
    List<Subject> subjects = new ArrayList<>();
    int at = 0;
    while (at < quantities.size()) {
      int sentence = quantities.get(at).sentence();
      Span span = reading.sentences().get(sentence).span();
      List<Chunk> chunks = chunker.chunk(reading, span.start(), span.end(), quantities, at);
      int first = at;
      names.sentence(chunks);
      for (int c = 0; c < chunks.size(); c++) {
        if (chunks.get(c).is(ChunkKind.QUANTITY)) {
          Naming naming =
              indicators.find(chunks, c, quantities.get(at), stances.get(at), at > first);
          subjects.add(subject(reading, names.add(naming, quantities.get(at))));
          at++;
        }
      }
      while (at < quantities.size() && quantities.get(at).sentence() == sentence) {
        subjects.add(subject(reading, Naming.NONE));
        at++;
      }
    }
    return subjects;
  }

  private Subject subject(Reading reading, Naming naming) {
    Span span = naming.phrase();
    String phrase = span == null ? null : span.of(reading.text());
    return new Subject(
        phrase,
        span,
        phrase == null ? null : concepts.of(phrase).map(Concept::id).orElse(null),
        reading.document().province(),
        null,
        PlaceBasis.SOURCE_DEFAULT,
        null,
        null,
        null,
        null,
        naming.rule(),
        0.5);
  }
}
