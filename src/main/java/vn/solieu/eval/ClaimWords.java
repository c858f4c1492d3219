package vn.solieu.eval;

import java.util.List;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Resources;

/** The words of false claims, from {@code eval/claim-words.tsv}. */
final class ClaimWords {
  private final List<String> absent;
  private final List<String> measures;
  private final List<String> places;
  private final List<String> national;

  ClaimWords(Lexicon lexicon) {
    absent = words(lexicon, "absent");
    measures = words(lexicon, "measure");
    places = words(lexicon, "place");
    national = words(lexicon, "national");
  }

  private static List<String> words(Lexicon lexicon, String list) {
    Resources resources = lexicon.resources();
    return resources.lists("eval/claim-words.tsv").getOrDefault(list, List.of()).stream()
        .flatMap(row -> List.of(row.cell(1).split("\\|")).stream())
        .toList();
  }

  /** An indicator that no archive has. */
  String absent(int number) {
    return absent.get(Math.floorMod(number, absent.size()));
  }

  /** Such an indicator may be told in this unit. */
  boolean isMeasure(String unit) {
    return measures.contains(unit);
  }

  /** An indicator that is a place itself cannot be told of another one. */
  boolean isPlace(String indicator) {
    return places.stream().anyMatch(place -> indicator.startsWith(place + " "));
  }

  /** Counts of these are of the whole country, whatever place is named beside them. */
  boolean isNational(String unit) {
    return national.contains(unit);
  }
}
