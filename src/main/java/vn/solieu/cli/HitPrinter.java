package vn.solieu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.Csv;
import vn.solieu.export.FoundJson;
import vn.solieu.export.TextTable;
import vn.solieu.search.Hit;

/** Prints articles found: lines of JSON or CSV at once, a table at the end. */
final class HitPrinter {
  private static final int WIDEST = 70;

  private final SearchCommand.Format format;
  private final PrintWriter out;
  private final TextTable table =
      new TextTable(
          List.of(
              Messages.get("head.date"),
              Messages.get("head.source"),
              Messages.get("head.place"),
              Messages.get("head.title"),
              Messages.get("head.snippet"),
              "id"),
          WIDEST);
  private static final List<String> HEAD =
      List.of(
          "query",
          "id",
          "url",
          "title",
          "date",
          "province",
          "source",
          "section",
          "score",
          "snippet",
          "copies");

  private boolean any;

  HitPrinter(SearchCommand.Format format, PrintWriter out) {
    this.format = format;
    this.out = out;
    if (format == SearchCommand.Format.CSV) {
      line(HEAD);
    }
  }

  private void line(List<? extends @Nullable Object> cells) {
    out.print(Csv.RFC4180.line(cells) + "\r\n");
  }

  private static List<@Nullable Object> cells(@Nullable String query, Hit hit) {
    return Arrays.asList(
        query,
        hit.id(),
        hit.url(),
        hit.title(),
        hit.date(),
        hit.province(),
        hit.source(),
        hit.section(),
        BigDecimal.valueOf(hit.score()),
        hit.snippet(),
        String.join(" ", hit.copies()));
  }

  void print(@Nullable String query, Hit hit) {
    switch (format) {
      case CSV -> line(cells(query, hit));
      case JSONL -> out.println(FoundJson.line(query, hit));
      case TABLE -> {
        any = true;
        table.add(
            List.of(
                text(hit.date()),
                text(hit.source()),
                text(hit.province()),
                hit.title() + (hit.copies().isEmpty() ? "" : " (+" + hit.copies().size() + ")"),
                hit.snippet(),
                (query == null ? "" : query + " ") + hit.id()));
      }
    }
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  void end() {
    if (any) {
      table.lines().forEach(out::println);
    }
    out.flush();
  }
}
