package vn.solieu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.Folding;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Simhash;

/**
 * Counts independent sources: syndicated copies are one, articles citing one issuer are one.
 * Official issuers come first. Reads {@code compare/issuers.tsv}.
 */
public final class Witnesses {
  private static final int TABLE = -1;
  private static final int UNOFFICIAL = 2;
  private static final int UNNAMED = 3;

  private final PhraseTable<Integer> issuers;

  public Witnesses(Lexicon lexicon) {
    PhraseTable.Builder<Integer> builder = PhraseTable.builder();
    for (Resources.Row row : lexicon.resources().table("compare/issuers.tsv")) {
      builder.add(row.cell(0), Integer.valueOf(row.cell(1)));
    }
    issuers = builder.build();
  }

  /**
   * -1 for imported tables of observations, 0 for statistics offices, 1 for other authorities, 2
   * for others named, 3 for none.
   */
  public int rank(StoredFigure figure) {
    if (StoredArticle.OBSERVATIONS.equals(figure.section())) {
      return TABLE;
    }
    String issuer = figure.figure().attribution();
    if (issuer == null) {
      return UNNAMED;
    }
    PhraseTable.Match<Integer> match = issuers.at(Folded.of(issuer), 0);
    return match == null ? UNOFFICIAL : match.value();
  }

  /** Official issuers first, then the newest. */
  public Comparator<StoredFigure> order() {
    return Comparator.<StoredFigure>comparingInt(this::rank)
        .thenComparing(f -> day(f.date()), Comparator.reverseOrder())
        .thenComparing(StoredFigure::id);
  }

  private static String day(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }

  /** How many of these figures are independent of one another. */
  public int count(List<StoredFigure> figures) {
    List<StoredFigure> independent = new ArrayList<>();
    for (StoredFigure figure : figures) {
      if (independent.stream().noneMatch(other -> dependent(figure, other))) {
        independent.add(figure);
      }
    }
    return independent.size();
  }

  /** Whether both come from one article, copies of one, or one named issuer. */
  public static boolean dependent(StoredFigure a, StoredFigure b) {
    String first = a.figure().attribution();
    String second = b.figure().attribution();
    boolean oneIssuer =
        first != null && second != null && Folding.key(first).equals(Folding.key(second));
    return oneIssuer || sameArticle(a, b);
  }

  /** Whether both come from one article or copies of one. */
  public static boolean sameArticle(StoredFigure a, StoredFigure b) {
    return a.article().equals(b.article()) || Simhash.near(a.simhash(), b.simhash());
  }
}
