package vn.solieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Scope;
import vn.solieu.compare.Scopes;
import vn.solieu.compare.Statement;
import vn.solieu.compare.Statements;
import vn.solieu.figure.Figure;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Simhash;

/**
 * The evidence laid out for one draft: what the shelf has of each place is fetched and prepared
 * once, and what is excluded is taken out with its copies.
 */
final class Desk {
  private final Shelf shelf;
  private final Statements statements;
  private final Gazetteer gazetteer;
  private final Auditor auditor;
  private final Map<String, Map<String, Misfit>> misfits = new HashMap<>();
  private final Set<String> excluded;
  private final Set<Long> prints = new HashSet<>();
  private final Map<List<String>, List<Statement>> at = new HashMap<>();
  private final Map<String, List<Statement>> of = new HashMap<>();
  private final Map<String, Set<String>> named = new HashMap<>();

  Desk(Shelf shelf, Statements statements, Lexicon lexicon, Set<String> excluded) {
    this.shelf = shelf;
    this.statements = statements;
    gazetteer = lexicon.gazetteer();
    auditor = new Auditor(lexicon);
    this.excluded = excluded;
    for (String article : excluded) {
      shelf.in(article).forEach(f -> prints.add(f.simhash()));
    }
  }

  /** The provinces that a sentence of the draft names. */
  Set<String> provinces(String sentence) {
    return named.computeIfAbsent(sentence, this::read);
  }

  private Set<String> read(String sentence) {
    Folded folded = Folded.of(sentence);
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < sentence.length(); i++) {
      PhraseTable.Match<List<Place>> match =
          Character.isUpperCase(sentence.charAt(i)) ? gazetteer.at(folded, i) : null;
      if (match != null && match.value().getFirst().level() == Place.Level.PROVINCE) {
        names.add(match.value().getFirst().name());
        i = match.end() - 1;
      }
    }
    return names;
  }

  /** Everything that may bear on a claim: all figures of its place, or of its indicator. */
  List<Statement> about(Statement claim) {
    if (claim.scope() == null) {
      return everywhere(claim);
    }
    return at.computeIfAbsent(names(claim), names -> prepared(shelf.at(names)));
  }

  /** The claim's indicator in all places. */
  List<Statement> everywhere(Statement claim) {
    String concept = claim.topic().concept();
    String name = concept != null ? concept : claim.figure().indicator();
    return name == null ? List.of() : of.computeIfAbsent(name, n -> prepared(shelf.of(n)));
  }

  /** What does not add up about a figure in its own article; one at most. */
  List<Misfit> misfits(StoredFigure figure) {
    Misfit misfit =
        misfits
            .computeIfAbsent(
                figure.article(),
                article -> auditor.article(shelf.text(article), shelf.in(article)))
            .get(figure.id());
    return misfit == null ? List.of() : List.of(misfit);
  }

  /** Articles of the claim's place that appeared in its time or soon after, or speak of it. */
  long articles(Statement claim) {
    Period period = claim.figure().period();
    Set<String> later = new HashSet<>();
    for (Statement found : claim.scope() == null ? List.<Statement>of() : about(claim)) {
      PartialDate date = found.stored().date();
      Period there = found.figure().period();
      boolean speaks =
          period != null
              && there != null
              && !there.first().isAfter(period.last())
              && !there.last().isBefore(period.first());
      boolean counted =
          period != null
              && date != null
              && !date.last().isBefore(period.first())
              && !date.first().isAfter(period.last().plusMonths(ArchiveShelf.MONTHS_LATER));
      if (speaks && !counted) {
        later.add(found.stored().article());
      }
    }
    return shelf.articles(names(claim), period) + later.size();
  }

  private List<Statement> prepared(List<StoredFigure> figures) {
    List<Statement> prepared = new ArrayList<>(figures.size());
    for (StoredFigure figure : figures) {
      if (!excluded.contains(figure.article()) && !copied(figure)) {
        prepared.add(statements.of(figure));
      }
    }
    return prepared;
  }

  private boolean copied(StoredFigure figure) {
    return prints.stream().anyMatch(print -> Simhash.near(print, figure.simhash()));
  }

  /** The names under which the archive may have the place, those of merged provinces included. */
  private List<String> names(Statement claim) {
    Scope scope = claim.scope();
    Figure figure = claim.figure();
    if (scope == null || figure.place() == null) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>(List.of(Scopes.bare(figure.place())));
    for (Place place : statements.scopes().parts(scope)) {
      boolean merged = scope.boundary() != Scope.Boundary.OLD;
      if (merged || scope.key().equals(place.code())) {
        names.add(place.name());
      }
    }
    name(scope.key(), Scopes.MERGER.minusDays(1), names);
    return List.copyOf(names);
  }

  private void name(@Nullable String code, java.time.LocalDate day, Set<String> names) {
    if (code != null) {
      gazetteer.byCode(code, day).ifPresent(p -> names.add(p.name()));
      gazetteer
          .byCode(code, java.time.LocalDate.of(2024, 12, 31))
          .ifPresent(p -> names.add(p.name()));
    }
  }
}
