package vn.solieu.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.timing.Status;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Units;

/**
 * Figures as SDMX-CSV 2.0 (dataflow SOLIEU:FIGURES): FREQ, TIME_PERIOD, REF_AREA, INDICATOR,
 * UNIT_MEASURE, OBS_VALUE and attributes. Several articles may tell one thing: FIGURE, the id,
 * keeps them apart. REF_AREA is the ISO 3166-2 code of a province ("VN-66"), VN for the country;
 * places without one stand in REF_AREA_NAME alone.
 */
public final class SdmxColumns {
  private final Units units;
  private final AreaCodes areas;

  /** The columns in the units of a lexicon. */
  public static SdmxColumns of(Lexicon lexicon) {
    return new SdmxColumns(lexicon.units(), AreaCodes.load(lexicon.resources()));
  }

  private SdmxColumns(Units units, AreaCodes areas) {
    this.units = units;
    this.areas = areas;
  }

  /** Whether a figure has a time to stand at; the standard has no place for others. */
  public static boolean timed(StoredFigure figure) {
    return time(figure) != null;
  }

  /**
   * The columns, in the order of the standard.
   *
   * @param decisions figure id → what a person decided
   */
  public List<Column<StoredFigure>> all(Map<String, String> decisions) {
    return List.of(
        text("STRUCTURE", f -> "dataflow"),
        text("STRUCTURE_ID", f -> "SOLIEU:FIGURES(1.0)"),
        text("ACTION", f -> "I"),
        text("FREQ", f -> frequency(Frequencies.of(f.figure().period()))),
        text("REF_AREA", this::area),
        text("INDICATOR", f -> f.figure().indicatorId()),
        text("MEASURE", f -> FigureJson.name(f.figure().role())),
        text("PRICES", f -> f.figure().prices()),
        text("ENTITY", f -> f.figure().entity()),
        text("FIGURE", StoredFigure::id),
        Column.text(
            "TIME_PERIOD",
            "TIME_PERIOD",
            "SDMX TIME_PERIOD; the day of publication where FREQ is _U, the text naming no time",
            SdmxColumns::time),
        Column.decimal(
            "OBS_VALUE", "OBS_VALUE", "the number in its unit", f -> f.figure().signed()),
        text("UNIT_MEASURE", f -> unit(f.figure().unit())),
        Column.integer(
            "UNIT_MULT",
            "UNIT_MULT",
            "power of ten, always 0: scale words are multiplied out",
            f -> 0),
        text("OBS_STATUS", f -> status(f.figure().status())),
        text("BASE_PER", f -> f.figure().base()),
        text("INDICATOR_NAME", f -> f.figure().indicator()),
        text("REF_AREA_NAME", f -> f.figure().place()),
        text("SOURCE", StoredFigure::url),
        Column.text(
            "DECISION",
            "DECISION",
            "what a person decided about the figure",
            f -> decisions.get(f.id())),
        text("COMMENT", f -> f.figure().quote()));
  }

  private static Column<StoredFigure> text(
      String name, Function<StoredFigure, @Nullable Object> cell) {
    return Column.text(name, name, "SDMX " + name, cell);
  }

  private static @Nullable String time(StoredFigure f) {
    String own = Frequencies.time(f.figure().period());
    return own == null && f.date() != null ? f.date().toString() : own;
  }

  private @Nullable String area(StoredFigure f) {
    return areas.iso(f.figure().place(), f.figure().placeCode());
  }

  /** Codes of CL_FREQ: "_O" for other stretches, "_U" where none is known; YTD is our own. */
  private static String frequency(@Nullable String ours) {
    return ours == null ? "_U" : ours.equals("O") ? "_O" : ours;
  }

  /** UCUM and ISO 4217 codes part by part: "tạ/ha" → "dt/har"; counted nouns as they are. */
  private String unit(String unit) {
    if (Ratios.isPoints(unit)) {
      return "PP";
    }
    return Arrays.stream(unit.split("/"))
        .map(part ->
            units
                .lookup(part)
                .map(u -> u.code().isEmpty() ? u.symbol() : u.code())
                .orElse(part.toUpperCase(Locale.ROOT)))
        .collect(Collectors.joining("/"));
  }

  private static String status(Status status) {
    return switch (status) {
      case ACTUAL -> "A";
      case ESTIMATE -> "E";
      case PROVISIONAL -> "P";
      case FORECAST -> "F";
    };
  }
}
