package vn.solieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;

/** Figures as rows with named columns: what CSV and the terminal's table print. */
public final class FigureTable {
  /** Column names in order. */
  public static final List<String> COLUMNS =
      List.of(
          "document",
          "start",
          "end",
          "quote",
          "value",
          "high",
          "unit",
          "bound",
          "role",
          "direction",
          "base",
          "period",
          "indicator",
          "indicatorId",
          "place",
          "placeCode",
          "placeBasis",
          "entity",
          "prices",
          "attribution",
          "flow",
          "status",
          "of",
          "confidence");

  private FigureTable() {}

  /** One row, cells in the order of {@link #COLUMNS}. */
  public static List<@Nullable Object> row(String document, Figure f) {
    List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
    row.addAll(
        Arrays.asList(
            document, f.span().start(), f.span().end(), f.quote(), f.value(), f.high(), f.unit()));
    row.addAll(
        Arrays.asList(
            FigureJson.name(f.bound()), FigureJson.name(f.role()), FigureJson.name(f.direction())));
    row.addAll(
        Arrays.asList(
            f.base(), f.period(), f.indicator(), f.indicatorId(), f.place(), f.placeCode()));
    row.addAll(
        Arrays.asList(FigureJson.name(f.placeBasis()), f.entity(), f.prices(), f.attribution()));
    row.addAll(Arrays.asList(FigureJson.name(f.flow()), FigureJson.name(f.status()), f.of()));
    row.add(BigDecimal.valueOf(Math.round(f.confidence() * 1000), 3));
    return row;
  }
}
