package vn.solieu.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;

/** An extractor's figures → what the index keeps of them: ids given, the article's facts beside. */
final class StoredFigures {
  private StoredFigures() {}

  /**
   * The figures of {@code article} as they will be read back, in the same order.
   *
   * @param earlier the figures of the version before, by id
   */
  static List<StoredFigure> of(
      StoredArticle article, List<Figure> figures, Map<String, StoredFigure> earlier) {
    List<String> ids = Ids.figures(article.id(), figures);
    List<StoredFigure> stored = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      stored.add(
          new StoredFigure(
              ids.get(i),
              figure.of() == null ? null : ids.get(figure.of()),
              article.id(),
              article.url(),
              article.title(),
              article.date(),
              article.province(),
              article.source(),
              article.section(),
              article.simhash(),
              figure.sentence().of(article.text()),
              since(earlier.get(ids.get(i)), figure, article.version()),
              article.version(),
              figure));
    }
    return stored;
  }

  /** The version that said it first: the same words may say something else in a later one. */
  private static int since(@Nullable StoredFigure before, Figure now, int version) {
    if (before == null) {
      return version;
    }
    Figure then = before.figure();
    boolean same =
        then.value().compareTo(now.value()) == 0
            && then.unit().equals(now.unit())
            && then.role() == now.role()
            && Objects.equals(then.indicator(), now.indicator())
            && Objects.equals(then.place(), now.place())
            && Objects.equals(then.period(), now.period());
    return same ? before.since() : version;
  }
}
