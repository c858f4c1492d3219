package vn.solieu.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;

/** Reads the four tables of places and files every spelling. */
final class GazetteerTables {
  private final Map<String, List<Place>> byName = new LinkedHashMap<>();
  private final List<Place> provinces = new ArrayList<>();
  private final Set<Place> cities = new HashSet<>();

  GazetteerTables(Resources resources) {
    resources.table("lexicon/provinces.tsv").forEach(this::province);
    resources.table("lexicon/districts.tsv").forEach(this::district);
    resources.table("lexicon/regions.tsv").forEach(row -> file(region(row), row.cell(1)));
    resources
        .table("lexicon/countries.tsv")
        .forEach(row -> file(always(row.cell(1), Place.Level.COUNTRY, row.cell(0)), row.cell(2)));
  }

  /** Folded spelling → places. */
  Map<String, List<Place>> byName() {
    return byName;
  }

  List<Place> provinces() {
    return provinces;
  }

  /** Those of them that are cities. */
  Set<Place> cities() {
    return cities;
  }

  private void province(Resources.Row row) {
    Place place =
        new Place(
            row.cell(1),
            Place.Level.PROVINCE,
            row.cell(0),
            null,
            null,
            day(row, 2, LocalDate.MIN),
            day(row, 3, LocalDate.MAX),
            row.cell(4).isEmpty() ? null : row.cell(4));
    provinces.add(place);
    if (row.cell(6).equals("1")) {
      cities.add(place);
    }
    file(place, row.cell(5));
  }

  private void district(Resources.Row row) {
    LocalDate from = day(row, 3, LocalDate.MIN);
    LocalDate until = day(row, 4, LocalDate.MAX);
    String code = row.cell(2);
    Place province =
        provinces.stream()
            .filter(p -> code.equals(p.code()))
            .filter(p -> p.validOn(until.equals(LocalDate.MAX) ? from : until))
            .findFirst()
            .orElseThrow(() -> new BadInput(row.where() + ": no province has code " + code));
    file(
        new Place(
            row.cell(0), Place.Level.DISTRICT, null, province.name(), code, from, until, null),
        row.cell(5));
  }

  private static Place region(Resources.Row row) {
    return always(row.cell(0), Place.Level.REGION, row.cell(2).isEmpty() ? null : row.cell(2));
  }

  private static Place always(String name, Place.Level level, @Nullable String code) {
    return new Place(name, level, code, null, null, LocalDate.MIN, LocalDate.MAX, null);
  }

  private void file(Place place, String spellings) {
    add(place.name(), place);
    for (String spelling : spellings.split("\\|")) {
      if (!spelling.isBlank()) {
        add(spelling.strip(), place);
      }
    }
  }

  private void add(String spelling, Place place) {
    for (String form : ToneSpellings.of(PhraseTable.fold(spelling))) {
      List<Place> places = byName.computeIfAbsent(form, f -> new ArrayList<>());
      if (!places.contains(place)) {
        places.add(place);
      }
    }
  }

  private static LocalDate day(Resources.Row row, int cell, LocalDate otherwise) {
    String text = row.cell(cell);
    try {
      return text.isEmpty() ? otherwise : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadInput(row.where() + ": \"" + text + "\" is no day; write 2025-06-30", e);
    }
  }
}
