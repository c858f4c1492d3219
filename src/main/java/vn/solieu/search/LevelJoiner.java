package vn.solieu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Base;
import vn.solieu.index.StoredFigure;

/**
 * Joins levels with their plan, completion, changes and base, article by article; what people
 * rejected is left out.
 */
public final class LevelJoiner {
  private final Backend backend;
  private final DecidedFigures decided;
  private String article = "";
  private List<StoredFigure> beside = List.of();

  public LevelJoiner(Backend backend, DecidedFigures decided) {
    this.backend = backend;
    this.decided = decided;
  }

  /**
   * The rows of the levels among {@code figures}; figures of one article should follow one another.
   */
  public Stream<JoinedRow> rows(Stream<StoredFigure> figures) {
    return decided
        .of(figures.filter(f -> f.figure().role() == Role.LEVEL))
        .flatMap(f -> rows(f).stream());
  }

  private List<JoinedRow> rows(StoredFigure level) {
    if (!article.equals(level.article())) {
      article = level.article();
      beside = decided.of(backend.figuresBeside(level).stream()).toList();
    }
    List<StoredFigure> own = beside.stream().filter(f -> level.id().equals(f.ofId())).toList();
    @Nullable StoredFigure plan = first(own, Role.TARGET);
    @Nullable StoredFigure completion = first(own, Role.COMPLETION);
    List<JoinedRow> rows = new ArrayList<>();
    for (StoredFigure change : own) {
      if (change.figure().role() == Role.CHANGE) {
        rows.add(new JoinedRow(level, plan, completion, change, base(level, change)));
      }
    }
    return rows.isEmpty() ? List.of(new JoinedRow(level, plan, completion, null, null)) : rows;
  }

  private static @Nullable StoredFigure first(List<StoredFigure> figures, Role role) {
    return figures.stream().filter(f -> f.figure().role() == role).findFirst().orElse(null);
  }

  /** The level of the base period, of the same indicator, place and unit. */
  private @Nullable StoredFigure base(StoredFigure level, StoredFigure change) {
    Base base = change.figure().base();
    return base == null
        ? null
        : beside.stream()
            .filter(f -> f.figure().role() == Role.LEVEL && alike(f.figure(), level.figure()))
            .filter(f -> Objects.toString(f.figure().period(), "").equals(base.toString()))
            .findFirst()
            .orElse(null);
  }

  private static boolean alike(Figure a, Figure b) {
    return Objects.equals(a.indicator(), b.indicator())
        && Objects.equals(a.place(), b.place())
        && a.unit().equals(b.unit());
  }
}
