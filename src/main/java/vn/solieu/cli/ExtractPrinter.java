package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.Csv;
import vn.solieu.export.FigureJson;
import vn.solieu.export.FigurePage;
import vn.solieu.export.FigureTable;
import vn.solieu.export.Json;
import vn.solieu.export.TextTable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.Finding;
import vn.solieu.pipeline.Documents.Input;

/** Prints the figures of each document, and what does not add up among them, in one format. */
interface ExtractPrinter {
  void print(Input input, List<Figure> figures, List<Finding> findings);

  /** What comes after the last document. */
  default void end() {}

  static ExtractPrinter of(ExtractCommand.Format format, PrintWriter out) {
    return switch (format) {
      case JSONL -> new Lines(out);
      case CSV -> new Rows(out);
      case TABLE -> new Tables(out);
      case HTML -> new Pages(out);
    };
  }

  /** One JSON object a document. */
  record Lines(PrintWriter out) implements ExtractPrinter {
    @Override
    public void print(Input input, List<Figure> figures, List<Finding> findings) {
      out.println(
          Json.line(
              FigureJson.extracted(
                  input.document(), input.title(), input.derived(), figures, findings)));
    }
  }

  /** One CSV line a figure. */
  final class Rows implements ExtractPrinter {
    private final PrintWriter out;

    Rows(PrintWriter out) {
      this.out = out;
      out.print(Csv.RFC4180.line(FigureTable.COLUMNS) + "\r\n");
    }

    @Override
    public void print(Input input, List<Figure> figures, List<Finding> findings) {
      figures.forEach(
          f -> out.print(Csv.RFC4180.line(FigureTable.row(input.document().id(), f)) + "\r\n"));
    }
  }

  /** A table a document. */
  record Tables(PrintWriter out) implements ExtractPrinter {
    private static final List<String> KEYS =
        List.of(
            "indicator",
            "place",
            "period",
            "quote",
            "value",
            "unit",
            "role",
            "base",
            "of",
            "confidence");

    @Override
    public void print(Input input, List<Figure> figures, List<Finding> findings) {
      TextTable table =
          new TextTable(KEYS.stream().map(k -> Messages.get("head." + k)).toList(), 36);
      figures.forEach(f -> table.add(cells(figures, f)));
      out.println(Messages.get("extract.head", input.document().id(), figures.size()));
      table.lines().forEach(out::println);
      findings.forEach(f -> out.println("! " + f.in(Locale.getDefault())));
      out.println();
    }

    private static List<String> cells(List<Figure> all, Figure f) {
      String direction =
          f.direction() == null
              ? ""
              : f.direction() == vn.solieu.figure.stance.Direction.UP ? " ↑" : " ↓";
      String value =
          f.value().toPlainString() + (f.high() == null ? "" : "–" + f.high().toPlainString());
      return List.of(
          text(f.entity() == null ? f.indicator() : f.indicator() + " [" + f.entity() + "]"),
          text(f.place()),
          text(f.period()),
          f.quote(),
          value,
          f.unit(),
          Messages.get("role." + f.role()) + direction,
          text(f.base()),
          f.of() == null ? "" : all.get(f.of()).quote(),
          String.format(Locale.ROOT, "%.2f", f.confidence()));
    }

    private static String text(@Nullable Object value) {
      return Objects.toString(value, "");
    }
  }

  /** One HTML page for all documents, every figure marked. */
  final class Pages implements ExtractPrinter {
    private final PrintWriter out;

    Pages(PrintWriter out) {
      this.out = out;
      out.println(FigurePage.head());
    }

    @Override
    public void print(Input input, List<Figure> figures, List<Finding> findings) {
      out.println(FigurePage.article(input.document(), input.title(), figures, findings));
    }

    @Override
    public void end() {
      out.println(FigurePage.foot());
    }
  }
}
